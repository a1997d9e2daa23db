import type { ReleaseContent } from '../boards/board-content.ts';
import { formatReadingStatus } from '../charts/table-text.ts';
import type { ClearanceStep } from '../clearance/clearance.ts';
import { STAGE_NAMES } from '../clearance/stage-names.ts';
import {
  CLEARANCE_MEASURES,
  type ClearanceMeasure,
  readStage,
  type StageReadings,
} from '../clearance/stage-readings.ts';
import { formatDate } from '../format/date.ts';
import { pickNote } from '../format/note.ts';
import { formatUnitName } from '../format/unit.ts';
import type { MetricUnit } from '../metrics/catalogue.ts';
import { zoneSlugs } from '../progress/progress-scope.ts';
import type { Reading } from '../readings/reading.ts';
import { findClearance } from '../zones/zone-clearance.ts';
import { annexColumn } from './annex-columns.ts';
import { ANNEX_SHEETS, ANNEX_WORDS } from './annex-words.ts';
import { type ReleaseFigures, zoneNameIn } from './release-figures.ts';
import { readingCell, type Sheet, type SheetCell, type SheetColumn, type SheetFormula, textCell } from './sheet.ts';

const UNITS = { households: 'household', area: 'm2', money: 'VND' } as const satisfies Record<
  ClearanceMeasure,
  MetricUnit
>;
const PARTS = ['total', 'done', 'left', 'share'] as const satisfies readonly (keyof StageReadings)[];

const rowKey = ({ zone, plan, stage }: ClearanceStep): string => `${zone}~${plan}~${stage}`;
const columnKey = (measure: ClearanceMeasure, part: (typeof PARTS)[number]): string => `${measure}~${part}`;

function measureColumns({ language }: ReleaseFigures): readonly SheetColumn[] {
  return CLEARANCE_MEASURES.flatMap((measure) =>
    PARTS.map((part) => ({
      key: columnKey(measure, part),
      header: `${ANNEX_WORDS[measure][language]}: ${ANNEX_WORDS[part][language].toLowerCase()}`,
      unit: formatUnitName(part === 'share' ? 'ratio' : UNITS[measure], language),
      width: 8.5,
    })),
  );
}

const OPERATIONS = { total: null, done: null, left: 'difference', share: 'share' } as const;
const OPERANDS = { difference: ['total', 'done'], share: ['done', 'total'] } as const;

function formulaOf(step: ClearanceStep, measure: ClearanceMeasure, part: (typeof PARTS)[number]): SheetFormula | null {
  const op = OPERATIONS[part];
  if (op === null) return null;
  return { op, of: OPERANDS[op].map((operand) => ({ row: rowKey(step), column: columnKey(measure, operand) })) };
}

function measureCells(figures: ReleaseFigures, step: ClearanceStep): Readonly<Record<string, SheetCell>> {
  const cells = CLEARANCE_MEASURES.flatMap((measure) => {
    const readings = readStage(step, measure, figures.content);
    return PARTS.map((part) => {
      const unit = part === 'share' ? 'ratio' : UNITS[measure];
      return [columnKey(measure, part), readingCell(readings[part], unit, formulaOf(step, measure, part))] as const;
    });
  });
  return Object.fromEntries(cells);
}

/** The last word on every stage of every compensation plan: zones in their order, plans by code, stages in theirs. */
export const listClearance = (content: ReleaseContent): readonly ClearanceStep[] =>
  zoneSlugs(content).flatMap((zone) => findClearance(content, zone, []).plans.flatMap(({ stages }) => stages));

/** Every compensation plan at every stage, on the latest date on record. Counts only. */
export function clearanceSheet(figures: ReleaseFigures): Sheet {
  const { language, content } = figures;
  const steps = listClearance(content);
  const statusOf = (step: ClearanceStep): Reading => readStage(step, 'households', content).done;
  return {
    name: ANNEX_SHEETS.clearance.name[language],
    title: ANNEX_SHEETS.clearance.title[language],
    notes: [],
    columns: [
      annexColumn('number', language, 4),
      annexColumn('zone', language, 9),
      annexColumn('plan', language, 19),
      annexColumn('stage', language, 12),
      annexColumn('asOf', language, 11),
      ...measureColumns(figures),
      annexColumn('reason', language, 24),
      annexColumn('status', language, 11),
      annexColumn('source', language, 16),
    ],
    rows: steps.map((step, index) => ({
      key: rowKey(step),
      isTotal: false,
      cells: {
        number: { kind: 'number', value: index + 1 },
        zone: textCell(zoneNameIn(figures, step.zone)),
        plan: textCell(step.name[language]),
        stage: textCell(STAGE_NAMES[step.stage][language]),
        asOf: textCell(formatDate(step.asOf, language)),
        ...measureCells(figures, step),
        reason: textCell(step.reason === null ? '' : pickNote(step.reason, language)),
        status: textCell(formatReadingStatus(statusOf(step), language)),
        source: textCell(step.sourceKey ?? ''),
      },
    })),
  };
}
