import { formatPlace, PATHS, type Place, parsePlace } from './address.ts';

export const SLIDE_RATIOS = ['16:9', '4:3'] as const;
export type SlideRatio = (typeof SLIDE_RATIOS)[number];

/** What the address of a presentation asks for. Which slide is shown stands after `#`. */
export interface PresentAddress {
  readonly meeting: string;
  readonly ratio: SlideRatio;
  readonly place: Place;
}

/** The words of a place that slides keep: everything else on them is decided by the release. */
export type PresentPlace = Pick<Place, 'board' | 'release' | 'language'>;

function pathOf(meeting: string, end: string, place: Partial<PresentPlace>, ratio: SlideRatio | undefined): string {
  const { board, release, language } = place;
  const kept = {
    ...(board !== undefined && { board }),
    ...(release !== undefined && { release }),
    ...(language !== undefined && { language }),
  };
  const words = [formatPlace(kept).slice(1), ratio === '4:3' ? 'ratio=4:3' : ''].filter((word) => word !== '');
  const path = `${PATHS.meeting.replace('$meeting', meeting)}/${end}`;
  return words.length === 0 ? path : `${path}?${words.join('&')}`;
}

/** Address of the slides of a meeting, from a release where one is named. The usual ratio has no word of its own. */
export const presentPathTo = (meeting: string, place: Partial<PresentPlace>, ratio?: SlideRatio): string =>
  pathOf(meeting, 'present', place, ratio);

/** Address of the same slides as one file that needs no network. */
export const slidesFilePathTo = (meeting: string, place: Partial<PresentPlace>, ratio?: SlideRatio): string =>
  pathOf(meeting, 'slides.html', place, ratio);

const PATH = /^\/meetings\/([a-z0-9][a-z0-9-]{0,79})\/(?:present|slides\.html)$/;

/** Reads `/meetings/<meeting>/present?…`. A word that names nothing stands in `place.invalid`. */
export function parsePresentAddress(url: string): PresentAddress {
  const { pathname, search, searchParams } = new URL(url, 'http://localhost');
  const given = searchParams.get('ratio') || '16:9';
  const ratio = SLIDE_RATIOS.find((one) => one === given);
  const place = parsePlace(search);
  const refused: Place = ratio === undefined ? { invalid: { parameter: 'ratio', given }, ...place } : place;
  return { meeting: PATH.exec(pathname)?.[1] ?? '', ratio: ratio ?? '16:9', place: refused };
}
