import { factsQuery } from '../api/facts.ts';
import { landQuery } from '../api/land.ts';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { seriesQuery } from '../api/series.ts';
import { zonesQuery } from '../api/zones.ts';
import type { Loading } from '../frame/load-frame.ts';
import { THEMES, WORDED_THEMES } from '../progress/themes.ts';
import type { Place } from '../routing/address.ts';
import { RECORD_METRICS } from './record-metrics.ts';

/** What is on record at all is shown where a board has no reports of its own. */
async function loadRecord({ queries, client }: Loading, place: Place): Promise<void> {
  const choice = toReleaseChoice(place);
  const { board } = await queries.fetchQuery(zonesQuery(client, choice));
  if (board.recordKind !== 'cited') return;
  await Promise.all([
    ...RECORD_METRICS.map((metric) => queries.fetchQuery(seriesQuery(client, choice, metric))),
    ...WORDED_THEMES.map(({ inWords }) => queries.fetchQuery(factsQuery(client, choice, inWords))),
  ]);
}

/** All figures of the first page. Throws the first refusal. */
export async function loadHome({ queries, client }: Loading, place: Place): Promise<void> {
  const choice = toReleaseChoice(place);
  const ask = (narrowed: Parameters<typeof toProgressQuestion>[1]) =>
    queries.fetchQuery(progressQuery(client, toProgressQuestion(place, narrowed)));
  await Promise.all([
    loadRecord({ queries, client }, place),
    queries.fetchQuery(landQuery(client, choice)),
    ...THEMES.map(({ main }) => ask({ metric: main })),
    ...THEMES.flatMap(({ beside }) => beside.map((metric) => ask({ metric, zone: 'all' }))),
    ...THEMES.map(({ main }) => queries.fetchQuery(seriesQuery(client, choice, main))),
  ]);
}
