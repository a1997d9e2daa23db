import { silenceOf } from '../boards/silence.ts';
import { CLEARANCE_STAGES, type ClearanceStage } from '../clearance/clearance.ts';
import { STAGE_NAMES } from '../clearance/stage-names.ts';
import { type ClearanceMeasure, readStage } from '../clearance/stage-readings.ts';
import { formatAbsence } from '../format/absence.ts';
import { formatDate } from '../format/date.ts';
import { formatUnitName } from '../format/unit.ts';
import { formatReading, formatValue } from '../format/value.ts';
import type { Language, Text } from '../language/text.ts';
import { add, subtract } from '../readings/combine.ts';
import { absent, isPresent, type Reading } from '../readings/reading.ts';
import type { CompensationPlan } from '../zones/zone-clearance.ts';
import { type ChartContext, findZoneName } from './chart-context.ts';
import { chartId, formatSource, inBoth, isIllustrative, markTitle, WATERMARK } from './chart-words.ts';
import type { ClearanceStagesSpec, StagePair, StagePanel } from './clearance-stages-spec.ts';
import { type TableTwin, valueCell } from './table-twin.ts';

/** The compensation plans of one zone. */
export interface ZonePlans {
  readonly zone: string;
  readonly plans: readonly CompensationPlan[];
}

/** Reports of plans are documents, not figures with a proof: the table of the plans and the source line name them. */
const WITHOUT_PROOF = '';

const bare = (reading: Reading): Reading =>
  isPresent(reading) ? { ...reading, evidence: WITHOUT_PROOF } : absent(reading.absence);

/** Over all plans; absent as soon as one of them did not report the stage, because a missing plan is not 0. */
function sumOver(
  { plans }: ZonePlans,
  stage: ClearanceStage,
  of: { readonly measure: ClearanceMeasure; readonly part: 'total' | 'done' },
  context: ChartContext,
): Reading {
  const silence = absent(silenceOf(context));
  const readings = plans.map(({ stages }) => {
    const step = stages.find((one) => one.stage === stage);
    return step === undefined ? silence : bare(readStage(step, of.measure, context)[of.part]);
  });
  return add(readings, WITHOUT_PROOF);
}

function toPanel(shown: ZonePlans, measure: StagePanel['measure'], context: ChartContext): StagePanel {
  const pairs = CLEARANCE_STAGES.map((stage): StagePair => {
    const [total, done] = (['total', 'done'] as const).map((part) => sumOver(shown, stage, { measure, part }, context));
    if (total === undefined || done === undefined) throw new RangeError('A stage has two parts');
    return { total, done, left: subtract(total, done, WITHOUT_PROOF) };
  });
  return measure === 'households'
    ? { measure, unit: 'household', name: { vi: 'Số hộ', en: 'Households' }, pairs }
    : { measure, unit: 'm2', name: { vi: 'Diện tích (ha)', en: 'Land (ha)' }, pairs };
}

const pairAt = ({ pairs }: StagePanel, stage: ClearanceStage): StagePair | undefined =>
  pairs[CLEARANCE_STAGES.indexOf(stage)];

/** `28 trên 118 hộ`, `7,5 trên 22,6 ha`; nothing where it is not known. */
function sayLeft(panel: StagePanel, language: Language): readonly string[] {
  const pair = pairAt(panel, 'handed-over');
  if (pair === undefined || !isPresent(pair.left) || !isPresent(pair.total)) return [];
  const left = formatValue(pair.left.value, panel.unit, { language, style: 'label' });
  const total = formatValue(pair.total.value, panel.unit, { language, style: 'compact' });
  return [`${left}${language === 'vi' ? ' trên ' : ' of '}${total}`];
}

/** Households that nobody has paid yet; nothing where all are paid or it is not known. */
function sayUnpaid(households: StagePanel, language: Language): string {
  const left = pairAt(households, 'paid')?.left;
  if (left === undefined || !isPresent(left) || left.value <= 0) return '';
  const count = formatValue(left.value, 'household', { language, style: 'compact' });
  return language === 'vi' ? `; ${count} chưa được chi trả` : `; ${count} not yet paid`;
}

function toTitle({ zone }: ZonePlans, panels: readonly StagePanel[], context: ChartContext): Text {
  const [households] = panels;
  const title = inBoth((language) => {
    const name = findZoneName(context, zone)[language];
    const left = panels.flatMap((panel) => sayLeft(panel, language));
    if (households === undefined || left.length === 0) {
      const silence = formatAbsence(silenceOf(context), language);
      return language === 'vi' ? `${name}, mặt bằng đã bàn giao: ${silence}` : `${name}, land handed over: ${silence}`;
    }
    const unpaid = sayUnpaid(households, language);
    return language === 'vi'
      ? `${name}: còn ${left.join(', ')} chưa bàn giao mặt bằng${unpaid}`
      : `${name}: ${left.join(', ')} not yet handed over${unpaid}`;
  });
  return markTitle(
    title,
    panels.flatMap(({ pairs }) => pairs.map(({ left }) => left)),
  );
}

function toSubtitle({ zone, plans }: ZonePlans, context: ChartContext): Text {
  const latest = plans
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  return inBoth((language) => {
    const units = (['household', 'm2'] as const).map((unit) => formatUnitName(unit, language)).join(', ');
    const [reported, cutoff] = [latest, context.release.cutoff].map((day) =>
      day === undefined ? '' : formatDate(day, language),
    );
    const count = plans.length;
    const parts =
      language === 'vi'
        ? [`${count} phương án bồi thường`, units, `báo cáo mới nhất ${reported}`, `số liệu đến ${cutoff}`]
        : [
            `${count} compensation plan${count === 1 ? '' : 's'}`,
            units,
            `last report ${reported}`,
            `data to ${cutoff}`,
          ];
    return [findZoneName(context, zone)[language], ...parts].join(' · ');
  });
}

const PARTS = {
  total: { vi: 'tổng số', en: 'total' },
  done: { vi: 'đã xong', en: 'done' },
  left: { vi: 'còn lại', en: 'left' },
} as const satisfies Record<keyof StagePair, Text>;
const PART_NAMES = ['total', 'done', 'left'] as const satisfies readonly (keyof StagePair)[];

const MEASURES = { households: { vi: 'Hộ', en: 'Households' }, area: { vi: 'Đất', en: 'Land' } } as const;

function toTable(panels: readonly StagePanel[], caption: Text): TableTwin {
  return {
    caption,
    corner: { vi: 'Khâu', en: 'Stage' },
    columns: panels.flatMap(({ measure, unit }) =>
      PART_NAMES.map((part) => ({
        key: `${measure}-${part}`,
        header: inBoth((language) => `${MEASURES[measure][language]}: ${PARTS[part][language]}`),
        unit,
      })),
    ),
    rows: CLEARANCE_STAGES.map((stage, at) => ({
      key: stage,
      header: STAGE_NAMES[stage],
      cells: panels.flatMap(({ pairs, unit }) =>
        PART_NAMES.flatMap((part) => {
          const reading = pairs[at]?.[part];
          return reading === undefined ? [] : [valueCell(reading, unit)];
        }),
      ),
    })),
    remarks: [],
  };
}

/** `24* hộ trên 46* hộ`, or why it is not known. */
function sayPair({ done, total }: StagePair, unit: StagePanel['unit'], language: Language): string {
  const said = formatReading(done, unit, { language, style: 'compact' });
  if (!isPresent(done)) return said;
  return `${said}${language === 'vi' ? ' trên ' : ' of '}${formatReading(total, unit, { language, style: 'compact' })}`;
}

/** Done of total at every stage, households and land. */
function toSentence({ zone }: ZonePlans, panels: readonly StagePanel[], context: ChartContext): Text {
  return inBoth((language) => {
    const listed = CLEARANCE_STAGES.map((stage) => {
      const said = panels.flatMap((panel) => {
        const pair = pairAt(panel, stage);
        return pair === undefined ? [] : [sayPair(pair, panel.unit, language)];
      });
      return `${STAGE_NAMES[stage][language]} ${said.join(', ')}`;
    });
    return `${findZoneName(context, zone)[language]}: ${listed.join('; ')}.`;
  });
}

/** Households and land of all compensation plans of a zone through the stages of clearance. */
export function clearanceStagesSpec(shown: ZonePlans, context: ChartContext): ClearanceStagesSpec {
  const panels = (['households', 'area'] as const).map((measure) => toPanel(shown, measure, context));
  const readings = panels.flatMap(({ pairs }) => pairs.flatMap(({ total, done, left }) => [total, done, left]));
  const title = toTitle(shown, panels, context);
  return {
    kind: 'clearance-stages',
    id: chartId('clearance-stages', shown.zone, [context.release.cutoff]),
    title,
    subtitle: toSubtitle(shown, context),
    source: formatSource(context, readings),
    watermark: isIllustrative(readings) ? WATERMARK : null,
    sentence: toSentence(shown, panels, context),
    legend: [
      { scenario: 'AC', label: { vi: 'Đã xong', en: 'Done' } },
      { scenario: 'PL', label: { vi: 'Tổng số', en: 'Total' } },
    ],
    table: toTable(panels, title),
    stages: CLEARANCE_STAGES.map((stage) => ({ stage, name: STAGE_NAMES[stage] })),
    panels,
  };
}
