import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { ProgressParameters } from '@zones/core/contract/parameters';
import { parsePeriod } from '@zones/core/quarters/period';
import { parseQuarter, type Quarter, quarterOf, yearOf } from '@zones/core/quarters/quarter';
import { Problem } from '../problems/problem.ts';

/** Years for which a release has figures or a plan, earliest first; its own year always. */
export function yearsOnRecord(content: ReleaseContent): readonly number[] {
  const stated = content.observations.flatMap(({ period }) => {
    const { to } = parsePeriod(period);
    return to === null ? [] : [Number(to.slice(0, 4))];
  });
  const planned = content.plans.map(({ year }) => year);
  return [...new Set([yearOf(content.release.through), ...stated, ...planned])].sort((a, b) => a - b);
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
