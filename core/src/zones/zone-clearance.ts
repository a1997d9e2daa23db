import type { ReleaseContent } from '../boards/board-content.ts';
import type { ClearanceStep } from '../clearance/clearance.ts';
import { CLEARANCE_STAGES } from '../clearance/clearance.ts';
import type { Text } from '../language/text.ts';
import type { LotRow } from '../lots/assess-lots.ts';
import type { LotCount } from '../lots/count-lots.ts';
import { countOf } from '../lots/count-lots.ts';
import { findPlan } from '../plans/find-plan.ts';
import { compareRow } from '../progress/compare-progress.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { openProgress } from '../progress/progress-scope.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import { yearOf } from '../quarters/quarter.ts';
import { isPresent } from '../readings/reading.ts';

/** Where one compensation plan stands: the last report of each of its stages, in their order. */
export interface CompensationPlan {
  readonly plan: string;
  readonly name: Text;
  /** Day of the last report. */
  readonly asOf: IsoDate;
  readonly stages: readonly ClearanceStep[];
}

/** Land promised and what became of it. */
export interface ZoneClearance {
  readonly plans: readonly CompensationPlan[];
  /** Lots with a promised hand-over on record, by the promised day. */
  readonly promises: readonly Pick<
    LotRow,
    'lot' | 'areaM2' | 'promisedOn' | 'promiseMovedTo' | 'slippedDays' | 'level' | 'illustrative' | 'evidence'
  >[];
  /** Of the promised lots: handed over, still to come, and past their first promised day without a hand-over. */
  readonly handedOver: LotCount;
  readonly toCome: LotCount;
  readonly overdue: LotCount;
  /** Land handed over since 1 January against the plan, m². */
  readonly progress: Pick<ProgressRow, 'toDate' | 'yearPlan'>;
}

function listPlans(content: ReleaseContent, zone: string): readonly CompensationPlan[] {
  const steps = content.clearance.filter((step) => step.zone === zone);
  return [...Map.groupBy(steps, ({ plan }) => plan)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([plan, same]) => {
      const inTime = same.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
      const latest = inTime.at(-1);
      if (latest === undefined) return [];
      const stages = CLEARANCE_STAGES.flatMap((stage) => inTime.findLast((step) => step.stage === stage) ?? []);
      return [{ plan, name: latest.name, asOf: latest.asOf, stages }];
    });
}

const isHandedOver = ({ steps }: LotRow): boolean => steps.some(({ kind }) => kind === 'handed-over');

/** `lots` are those of the zone, assessed on the release's cut-off. */
export function findClearance(content: ReleaseContent, zone: string, lots: readonly LotRow[]): ZoneClearance {
  const promised = lots
    .filter(({ promisedOn }) => promisedOn !== null)
    .toSorted((a, b) => ((a.promisedOn ?? '') < (b.promisedOn ?? '') ? -1 : 1));
  const waiting = promised.filter((lot) => !isHandedOver(lot));
  const { through } = content.release;
  const row = compareRow(
    openProgress(content),
    { zone, metric: 'land_handed_over' },
    findPlan(content, yearOf(through), null),
    through,
  );
  return {
    plans: listPlans(content, zone),
    promises: promised.map(
      ({ lot, areaM2, promisedOn, promiseMovedTo, slippedDays, level, illustrative, evidence }) => ({
        lot,
        areaM2,
        promisedOn,
        promiseMovedTo,
        slippedDays,
        level,
        illustrative,
        evidence,
      }),
    ),
    handedOver: countOf(promised.filter(isHandedOver)),
    toCome: countOf(waiting.filter(({ slippedDays }) => !isPresent(slippedDays) || slippedDays.value <= 0)),
    overdue: countOf(waiting.filter(({ slippedDays }) => isPresent(slippedDays) && slippedDays.value > 0)),
    progress: { toDate: row.toDate, yearPlan: row.yearPlan },
  };
}
