import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { ProgressParameters } from '@zones/core/contract/parameters';
import { METRICS } from '@zones/core/metrics/catalogue';
import { parsePeriod } from '@zones/core/quarters/period';
import { parseQuarter, type Quarter, quarterOf, yearOf } from '@zones/core/quarters/quarter';
import { Problem } from '../problems/problem.ts';

const inOrder = (years: readonly number[]): readonly number[] => [...new Set(years)].sort((a, b) => a - b);

/**
 * Years whose course can be followed, earliest first: with a plan, or with something that was done in them. A year of which
 * only a level on some day is known has none. The release's own always.
 */
export function yearsToFollow({ release, observations, plans }: ReleaseContent): readonly number[] {
  const done = observations.flatMap(({ metric, period }) =>
    METRICS[metric].kind === 'flow' ? [Number(period.slice(0, 4))] : [],
  );
  return inOrder([yearOf(release.through), ...done, ...plans.map(({ year }) => year)]);
}

/** Years for which a release has figures or a plan; its own year always. */
function yearsOnRecord(content: ReleaseContent): readonly number[] {
  const stated = content.observations.flatMap(({ period }) => {
    const { to } = parsePeriod(period);
    return to === null ? [] : [Number(to.slice(0, 4))];
  });
  const planned = content.plans.map(({ year }) => year);
  return inOrder([yearOf(content.release.through), ...stated, ...planned]);
}

interface Span {
  readonly year: number;
  readonly through: Quarter;
}

function throughOf(content: ReleaseContent, year: number, text: string | undefined): Quarter {
  const own = content.release.through;
  if (text === undefined) return year === yearOf(own) ? own : quarterOf(year, year < yearOf(own) ? 4 : 1);
  return parseQuarter(text.startsWith('Q') ? `${year}-${text}` : text);
}

/**
 * Which year is compared and up to which quarter: what was asked for, else the release's own; a past year in full.
 * Throws when the two contradict each other or nothing is on record for the year.
 */
export function chooseSpan(content: ReleaseContent, query: Pick<ProgressParameters, 'year' | 'through'>): Span {
  const named = query.through !== undefined && !query.through.startsWith('Q') ? query.through.slice(0, 4) : undefined;
  if (query.year !== undefined && named !== undefined && query.year !== named) {
    throw new Problem('parameter.invalid', query.through, 'through');
  }
  const year = Number(query.year ?? named ?? yearOf(content.release.through));
  if (!yearsOnRecord(content).includes(year)) {
    throw new Problem(
      'quarter.not-found',
      named === undefined ? String(year) : query.through,
      query.year ? 'year' : 'through',
    );
  }
  return { year, through: throughOf(content, year, query.through) };
}
