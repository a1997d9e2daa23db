import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { isMetricCode, type MetricCode } from '@zones/core/metrics/catalogue';
import { formatPlace, type Place, parsePlace } from './address.ts';

/** Which chart of its kind: each names only the words that it depends on. */
export interface EmbeddedWords {
  readonly metric?: MetricCode | undefined;
  readonly zone?: string | undefined;
  readonly zones?: string;
  readonly group?: Place['group'] | undefined;
  /** Date of a land ledger, as the record writes it. */
  readonly ledger?: string;
}

/** The words of a place that a chart of its own keeps. */
export type EmbeddedPlace = Pick<Place, 'board' | 'release' | 'year' | 'quarter' | 'plan' | 'language'>;

/** Address of a chart on its own, to be shown in pages of others. */
export function embedPathTo(chart: ChartSpec['kind'], words: EmbeddedWords, place: Partial<EmbeddedPlace>): string {
  const { metric, ledger, ...kept } = words;
  const rest = Object.entries({ metric, ledger }).flatMap(([name, word]) =>
    word === undefined ? [] : [`${name}=${encodeURIComponent(word)}`],
  );
  // A word that is undefined is left out.
  const search = [...rest, formatPlace({ ...place, ...kept } as Partial<Place>).slice(1)].filter((part) => part !== '');
  return `/embed/${chart}${search.length === 0 ? '' : `?${search.join('&')}`}`;
}

export const EMBED_THEMES = ['light', 'dark'] as const;

/** What the address of a chart on its own asks for. A word that names nothing stands in `place.invalid`. */
export interface EmbeddedAddress {
  /** As given: whether there is such a chart is said by who draws it. */
  readonly chart: string;
  readonly metric: MetricCode | undefined;
  readonly ledger: string | undefined;
  /** Undefined follows the reader's device. */
  readonly theme: (typeof EMBED_THEMES)[number] | undefined;
  readonly place: Place;
}

/** Reads `/embed/<chart>?…`. */
export function parseEmbedAddress(url: string): EmbeddedAddress {
  const { pathname, search, searchParams } = new URL(url, 'http://localhost');
  const place = parsePlace(search);
  const metric = searchParams.get('metric') || undefined;
  const theme = searchParams.get('theme') || undefined;
  const known = EMBED_THEMES.find((one) => one === theme);
  const refused: Place['invalid'] =
    metric !== undefined && !isMetricCode(metric)
      ? { parameter: 'metric', given: metric }
      : theme !== undefined && known === undefined
        ? { parameter: 'theme', given: theme }
        : place.invalid;
  return {
    chart: pathname.slice('/embed/'.length),
    metric: metric !== undefined && isMetricCode(metric) ? metric : undefined,
    ledger: searchParams.get('ledger') || undefined,
    theme: known,
    place: refused === undefined ? place : { ...place, invalid: refused },
  };
}
