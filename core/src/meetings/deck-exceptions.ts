import { findZoneName } from '../charts/chart-context.ts';
import type { ChartSpec } from '../charts/chart-spec.ts';
import { inBoth } from '../charts/chart-words.ts';
import { cumulativeProgressSpec } from '../charts/cumulative-progress.ts';
import { progressMessage } from '../charts/progress-message.ts';
import { quarterlyColumnsSpec } from '../charts/quarterly-columns.ts';
import { smallMultiplesSpec } from '../charts/small-multiples.ts';
import { ILLUSTRATIVE_MARK } from '../format/marks.ts';
import type { Text } from '../language/text.ts';
import { METRICS, type MetricCode } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { sortByGap } from '../progress/sort-by-gap.ts';
import { isPresent } from '../readings/reading.ts';
import { listSeries } from '../series/list-series.ts';
import type { DeckSlide } from './deck.ts';
import { listFacts } from './deck-causes.ts';
import { proveSlide, readingsOfTable } from './deck-notes.ts';
import type { DeckScope } from './deck-scope.ts';

/** What a review of 45 minutes can discuss. */
const MOST_EXCEPTIONS = 6;

const isOff = ({ toDate }: ProgressRow): boolean => toDate.status === 'behind' || toDate.status === 'watch';

/** A share of the year's plan says again what its own flow says. */
function repeats(row: ProgressRow, off: readonly ProgressRow[]): boolean {
  const { formula } = METRICS[row.metric];
  return formula !== null && off.some(({ metric, zone }) => metric === formula.numerator && zone === row.zone);
}

/** All zones together where they are off plan; else the zones that are. At most six, the furthest behind first. */
export function listExceptions({ rows }: Pick<DeckScope, 'rows'>): readonly ProgressRow[] {
  const off = [...Map.groupBy(rows, ({ metric }) => metric).values()].flatMap((same) => {
    const all = same.find(({ zone }) => zone === ALL_ZONES);
    return all !== undefined && isOff(all) ? [all] : same.filter(isOff);
  });
  return sortByGap(off.filter((row) => !repeats(row, off))).slice(0, MOST_EXCEPTIONS);
}

/** Money: will the year be met? Other flows: what did each quarter bring? Levels: how do the zones differ? */
function chooseChart(scope: DeckScope, row: ProgressRow): ChartSpec {
  const { content, context, rows } = scope;
  const series = () => listSeries(content, row.metric, row.zone)[0] ?? null;
  if (row.kind !== 'flow') {
    const zones = rows.filter(({ metric, zone }) => metric === row.metric && zone !== ALL_ZONES);
    if (row.zone === ALL_ZONES && zones.length > 1 && zones.length <= 4) return smallMultiplesSpec(zones, context);
    return cumulativeProgressSpec(row, context, series());
  }
  const isMoney = row.unit === 'VND' || row.unit === 'USD';
  return isMoney ? cumulativeProgressSpec(row, context, series()) : quarterlyColumnsSpec(row, context, series());
}

function titleOf(scope: DeckScope, row: ProgressRow): Text {
  const message = progressMessage(row, scope.context);
  if (row.zone === ALL_ZONES) return message;
  const name = findZoneName(scope.context, row.zone);
  return inBoth((language) => `${name[language]}: ${message[language]}`);
}

const slideId = (metric: MetricCode, zone: string): string => `exception-${metric.replaceAll('_', '-')}-${zone}`;

/** What is off plan, a slide each: the finding, one chart, and what the board says about it. */
export function exceptionSlides(scope: DeckScope): readonly DeckSlide[] {
  return listExceptions(scope).map((row) => {
    const spec = chooseChart(scope, row);
    const { actual, plan, attainment, variance } = row.toDate;
    const shown = [...readingsOfTable(spec.table), actual, plan, attainment, variance, row.required.perQuarter];
    const readings = shown.filter(isPresent);
    const facts = listFacts(scope, row);
    return {
      id: slideId(row.metric, row.zone),
      part: 'exception' as const,
      title: titleOf(scope, row),
      subtitle: spec.subtitle,
      body: { kind: 'chart' as const, spec, facts },
      source: spec.source,
      ...proveSlide({
        said: [spec.sentence],
        metrics: [row.metric],
        readings,
        invented: facts.some(({ text }) => text.vi.includes(ILLUSTRATIVE_MARK)),
      }),
    };
  });
}
