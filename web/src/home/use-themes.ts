import { useSuspenseQueries } from '@tanstack/react-query';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { SeriesAnswer } from '@zones/core/contract/series';
import { ALL_ZONES } from '@zones/core/observations/observation';
import type { ProgressRow } from '@zones/core/progress/progress';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { seriesQuery } from '../api/series.ts';
import { useClient } from '../app/use-client.ts';
import { THEMES, type Theme } from '../progress/themes.ts';
import { usePlace } from '../routing/use-place.ts';

/** One theme with its figures: the main indicator for every zone, others for all zones together. */
export interface ThemeFigures {
  readonly theme: Theme;
  readonly answer: ProgressAnswer;
  /** The main indicator of all zones together. */
  readonly total: ProgressRow;
  readonly beside: readonly ProgressRow[];
  readonly series: SeriesAnswer;
}

function getTotal(answer: ProgressAnswer): ProgressRow {
  const total = answer.rows.find((row) => row.zone === ALL_ZONES);
  if (!total) throw new Error(`No row of all zones in ${answer.release.id}`);
  return total;
}

/** The three themes of the first page, loaded by `loadHome`. */
export function useThemes(): readonly ThemeFigures[] {
  const client = useClient();
  const place = usePlace();
  const choice = toReleaseChoice(place);
  const mains = useSuspenseQueries({
    queries: THEMES.map(({ main }) => progressQuery(client, toProgressQuestion(place, { metric: main }))),
  });
  const besides = useSuspenseQueries({
    queries: THEMES.flatMap(({ beside }) =>
      beside.map((metric) => progressQuery(client, toProgressQuestion(place, { metric, zone: ALL_ZONES }))),
    ),
  });
  const series = useSuspenseQueries({ queries: THEMES.map(({ main }) => seriesQuery(client, choice, main)) });
  const rows = besides.flatMap(({ data }) => data.rows);
  return THEMES.flatMap((theme: Theme, index) => {
    const answer = mains[index]?.data;
    const past = series[index]?.data;
    if (!answer || !past) return [];
    return {
      theme,
      answer,
      total: getTotal(answer),
      beside: theme.beside.flatMap((metric) => rows.find((row) => row.metric === metric) ?? []),
      series: past,
    };
  });
}
