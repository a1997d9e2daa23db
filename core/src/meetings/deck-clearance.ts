import { silenceOf } from '../boards/silence.ts';
import { findZoneName } from '../charts/chart-context.ts';
import { formatSource, inBoth } from '../charts/chart-words.ts';
import { clearanceStagesSpec } from '../charts/clearance-stages.ts';
import { type TableTwin, valueCell } from '../charts/table-twin.ts';
import type { ClearanceStage, ClearanceStep } from '../clearance/clearance.ts';
import { CLEARANCE_STAGES } from '../clearance/clearance.ts';
import { STAGE_NAMES } from '../clearance/stage-names.ts';
import { capitalize } from '../format/capitalize.ts';
import { formatDate } from '../format/date.ts';
import { pickNote } from '../format/note.ts';
import type { Text } from '../language/text.ts';
import { zoneSlugs } from '../progress/progress-scope.ts';
import { absent, present, type Reading } from '../readings/reading.ts';
import { type CompensationPlan, findClearance } from '../zones/zone-clearance.ts';
import type { DeckSlide, SlideFact } from './deck.ts';
import { markWords } from './deck-meeting.ts';
import { proveSlide, readingsOfTable } from './deck-notes.ts';
import { formatBasis } from './deck-opening.ts';
import { toPages } from './deck-pages.ts';
import { type DeckScope, rowsOfAll } from './deck-scope.ts';

/** A compensation plan with its zone. */
interface ZonePlan extends CompensationPlan {
  readonly zone: string;
}

/** What the columns of the table count. */
const UNITS: Text = {
  vi: 'Số hộ đã xong từng khâu; đất tính bằng ha',
  en: 'Households through each stage; land in ha',
};

type Counted = 'householdsTotal' | 'householdsDone' | 'areaTotalM2' | 'areaDoneM2';

const stepOf = ({ stages }: CompensationPlan, stage: ClearanceStage): ClearanceStep | undefined =>
  stages.find((step) => step.stage === stage);

/** A count as the plan's last report of a stage has it; its proof is the report named in the notes, so it has no id. */
function countOf(scope: DeckScope, step: ClearanceStep | undefined, what: Counted): Reading {
  const value = step?.[what] ?? null;
  if (step === undefined || value === null) return absent(silenceOf(scope.content));
  return present(value, step.illustrative ? 'illustrative' : 'actual', '', step.illustrative);
}

/** Households that have not handed over, as the plan's last report has it. Null where it does not say. */
function waiting(plan: CompensationPlan): number | null {
  const { householdsTotal = null, householdsDone = null } = stepOf(plan, 'handed-over') ?? {};
  return householdsTotal === null || householdsDone === null ? null : householdsTotal - householdsDone;
}

/** For the order alone a plan that does not say waits for all its households. */
const weightOf = (plan: CompensationPlan): number => waiting(plan) ?? stepOf(plan, 'inventoried')?.householdsTotal ?? 0;

function toTable(scope: DeckScope, plans: readonly ZonePlan[]): TableTwin {
  return {
    caption: { vi: 'Bồi thường, giải phóng mặt bằng theo phương án', en: 'Clearance by compensation plan' },
    corner: { vi: 'Phương án', en: 'Plan' },
    columns: [
      { key: 'total', header: { vi: 'Tổng số hộ', en: 'Households' }, unit: 'household' },
      ...CLEARANCE_STAGES.map((stage) => ({ key: stage, header: STAGE_NAMES[stage], unit: 'household' as const })),
      { key: 'area-total', header: { vi: 'Phải thu hồi', en: 'To recover' }, unit: 'm2' },
      { key: 'area-done', header: { vi: 'Đã bàn giao', en: 'Handed over' }, unit: 'm2' },
    ],
    rows: plans.map((plan) => ({
      key: plan.plan,
      header: inBoth((l) => `${findZoneName(scope.context, plan.zone)[l]}: ${plan.name[l]}`),
      cells: [
        valueCell(countOf(scope, stepOf(plan, 'inventoried'), 'householdsTotal'), 'household'),
        ...CLEARANCE_STAGES.map((stage) =>
          valueCell(countOf(scope, stepOf(plan, stage), 'householdsDone'), 'household'),
        ),
        valueCell(countOf(scope, stepOf(plan, 'handed-over'), 'areaTotalM2'), 'm2'),
        valueCell(countOf(scope, stepOf(plan, 'handed-over'), 'areaDoneM2'), 'm2'),
      ],
    })),
    remarks: [],
  };
}

function notesOf(plans: readonly CompensationPlan[]): readonly Text[] {
  return plans.map((plan) => {
    const reasons = [...new Set(plan.stages.flatMap(({ reason }) => reason ?? []))];
    const sources = [...new Set(plan.stages.flatMap(({ sourceKey }) => sourceKey ?? []))];
    return inBoth((language) => {
      const day = formatDate(plan.asOf, language);
      const parts = [
        language === 'vi' ? `báo cáo ngày ${day}` : `report of ${day}`,
        ...reasons.map((reason) => pickNote(reason, language)),
        ...(sources.length === 0 ? [] : [`${language === 'vi' ? 'nguồn' : 'source'} ${sources.join(', ')}`]),
      ];
      return `${plan.plan} ${plan.name[language]}: ${parts.join('; ')}`;
    });
  });
}

/**
 * Where most households wait: the slide of the indicator says how many of them the plan had allowed for. Without a count of
 * every plan there is no sum to say.
 */
function titleOf(scope: DeckScope, plans: readonly ZonePlan[]): Text {
  const [heaviest] = plans;
  const counts = plans.flatMap((plan) => waiting(plan) ?? []);
  const [most] = counts;
  if (heaviest === undefined || counts.length < plans.length || most === undefined || most === 0)
    return { vi: 'Bồi thường, giải phóng mặt bằng', en: 'Compensation and clearance' };
  const all = counts.reduce((sum, count) => sum + count, 0);
  const isInvented = plans.some(({ stages }) => stages.some(({ illustrative }) => illustrative));
  return markWords(
    inBoth((l) => {
      const where = `${findZoneName(scope.context, heaviest.zone)[l]} – ${heaviest.name[l]}`;
      return l === 'vi'
        ? `${all} hộ chưa bàn giao mặt bằng, nhiều nhất ${most} hộ: ${where}`
        : `${all} households have not handed over, most in one plan (${most}): ${where}`;
    }),
    isInvented,
  );
}

/** Why plans wait, as their reports say it; a reason that several stages share is said once. */
function factsOf(plans: readonly CompensationPlan[]): readonly SlideFact[] {
  return plans.flatMap((plan) => {
    const reasons = [...new Set(plan.stages.flatMap(({ reason }) => reason ?? []))];
    const isInvented = plan.stages.some(({ illustrative }) => illustrative);
    return reasons.map((reason) => ({
      label: plan.name,
      text: markWords(
        inBoth((language) => capitalize(pickNote(reason, language))),
        isInvented,
      ),
    }));
  });
}

/** Households and land through the stages, a slide a zone: where it is stuck. */
function stageSlides(scope: DeckScope): readonly DeckSlide[] {
  return zoneSlugs(scope.content).flatMap((zone) => {
    const { plans } = findClearance(scope.content, zone, []);
    if (plans.length === 0) return [];
    const spec = clearanceStagesSpec({ zone, plans }, scope.context);
    const readings = readingsOfTable(spec.table);
    return [
      {
        id: `clearance-stages-${zone}`,
        part: 'clearance' as const,
        title: spec.title,
        subtitle: spec.subtitle,
        body: { kind: 'chart' as const, spec, facts: factsOf(plans) },
        source: spec.source,
        ...proveSlide({ said: [spec.sentence, ...notesOf(plans)], metrics: ['households_outstanding'], readings }),
      },
    ];
  });
}

/** The tail of clearance: every compensation plan through its stages, those that keep most households waiting first. */
function planSlides(scope: DeckScope): readonly DeckSlide[] {
  const plans = zoneSlugs(scope.content)
    .flatMap((zone) => findClearance(scope.content, zone, []).plans.map((plan): ZonePlan => ({ ...plan, zone })))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  const title = titleOf(scope, plans);
  return toPages(plans, 6).map((page, index) => {
    const table = toTable(scope, page);
    const outstanding = rowsOfAll(scope).find(({ metric }) => metric === 'households_outstanding');
    const readings = [
      ...readingsOfTable(table),
      ...(outstanding === undefined ? [] : [outstanding.toDate.actual, outstanding.toDate.plan]),
    ];
    return {
      id: `clearance-${index + 1}`,
      part: 'clearance',
      title,
      subtitle: inBoth((l) => `${UNITS[l]} · ${formatBasis(scope)[l]}`),
      body: { kind: 'table', table },
      source: formatSource(scope.context, readings),
      ...proveSlide({ said: notesOf(page), metrics: ['households_outstanding'], readings }),
    };
  });
}

/** What is stuck: each zone through the stages, then every plan. */
export const clearanceSlides = (scope: DeckScope): readonly DeckSlide[] => [
  ...stageSlides(scope),
  ...planSlides(scope),
];
