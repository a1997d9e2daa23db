import { PATHS, type Place } from '../routing/address.ts';

/** Address of the picture of a page, drawn from the figures of a release. */
export function cardPathTo(path: string, place: Place, release: string): string {
  const [, folder, name = ''] = path.split('/');
  const ofPage = folder === 'indicators' || folder === 'zones' ? `${folder}/${name}` : 'overview';
  const timed = folder === 'indicators' || path === PATHS.home || path === PATHS.performance;
  const words = {
    release,
    ...(timed && {
      year: place.year === undefined ? undefined : String(place.year),
      through: place.quarter === undefined ? undefined : `Q${place.quarter}`,
      zone: place.zone,
      plan: place.plan,
    }),
    lang: place.language,
  };
  const asked = Object.entries(words).flatMap(([word, given]) => (given === undefined ? [] : [[word, given]]));
  return `/og/${ofPage}.png?${new URLSearchParams(asked)}`;
}
