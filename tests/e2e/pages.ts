/** Every page that a reader can reach, on both boards, as addresses without the language. */
export const PAGES = [
  '/',
  '/performance',
  '/indicators/public_capital_disbursed',
  '/indicators/projects_licensed',
  '/indicators/households_outstanding',
  '/indicators/occupancy_of_cleared',
  '/compare',
  '/land',
  '/land?area=huge&zone=loc-son&lot=loc-son~C3&lots=loc-son~A1,loc-son~Z9',
  '/land/shortlist?lots=loc-son~A1,loc-son~C3,phu-hoi~P1,phu-hoi~R1,loc-son~C7,loc-son~B1',
  '/methods',
  '/releases',
  '/releases/lam-dong-sample-2017-09-25',
  '/indicators/public_capital_disbursed?zone=loc-son&share=page',
  '/zones/loc-son',
  '/zones/phu-hoi',
  '/meetings/2017-09-25?release=lam-dong-sample-2017-09-25',
  '/meetings/2017-09-25/present?board=lam-dong-sample',
  '/?board=lam-dong',
  '/performance?board=lam-dong',
  '/indicators/land_leased?board=lam-dong',
  '/indicators/public_capital_disbursed?board=lam-dong',
  '/compare?board=lam-dong',
  '/land?board=lam-dong&months=6',
  '/land?board=lam-dong&lot=loc-son~CN7',
  '/methods?board=lam-dong',
  '/releases?board=lam-dong',
  '/releases/lam-dong-2026-11-23',
  '/?board=lam-dong&share=page',
  '/embed/cumulative-progress?metric=public_capital_disbursed',
  '/embed/lot-plan?zone=loc-son&theme=dark',
  '/embed/bullet-list',
  '/embed/land-cascade?board=lam-dong&zone=phu-hoi',
  '/zones/loc-son?board=lam-dong',
  '/zones/phu-hoi?board=lam-dong',
  '/meetings/2017-09-25?board=lam-dong',
] as const;

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same place in a language: Vietnamese is the default and has no parameter. */
export function inLanguage(address: string, language: Language): string {
  if (language === 'vi') return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}
