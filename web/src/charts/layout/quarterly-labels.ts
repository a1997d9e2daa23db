import type { QuarterlyColumnsSpec } from '@zones/core/charts/chart-spec';
import { formatAbsence } from '@zones/core/format/absence';
import type { Language } from '@zones/core/language/text';
import { isPresent } from '@zones/core/readings/reading';
import type { Canvas, Plot } from './canvas.ts';
import { labelText, markEvidence, needEvidence, WORDS } from './chart-words.ts';
import type { Column } from './column.ts';
import type { Box, Label, Tone } from './label.ts';
import { wrapText } from './measure-text.ts';
import { placeLabels, type Wish } from './place-labels.ts';
import type { Band } from './quarter-bands.ts';

interface QuarterlyField {
  readonly canvas: Canvas;
  readonly plot: Plot;
  readonly bands: readonly Band[];
  readonly actual: readonly (Column | null)[];
  readonly plan: readonly (Column | null)[];
  readonly past: readonly (Column | null)[];
  readonly required: readonly Column[];
}

/** Beyond the end of a column, stepping away from zero; below it where the value is negative. */
function beyond(column: Column, end: number, canvas: Canvas): Wish['places'] {
  const down = column.end > column.top;
  const first = down ? end + canvas.lineHeight - 2 : end - 6;
  const step = down ? canvas.lineHeight : -canvas.lineHeight;
  return [0, 1, 2, 3].map((count) => ({
    x: column.x + column.width / 2,
    y: first + count * step,
    anchor: 'middle',
  }));
}

interface ColumnLabels {
  readonly columns: readonly (Column | null)[];
  readonly tone: Tone;
  readonly small: boolean;
  readonly optional: boolean;
  readonly before?: string;
  readonly isNeed?: boolean;
  /** Columns in the same place: the label stands beyond the further end, never on the other's ink. */
  readonly behind?: readonly (Column | null)[];
}

/** The further end from zero of a column and the one that shares its place. */
function furtherEnd(column: Column, other: Column | null | undefined): number {
  if (other === null || other === undefined) return column.end;
  const down = column.end > column.top;
  const otherDown = other.end > other.top;
  if (down !== otherDown) return column.end;
  return down ? Math.max(column.end, other.end) : Math.min(column.end, other.end);
}

function columnWishes(
  spec: QuarterlyColumnsSpec,
  language: Language,
  canvas: Canvas,
  how: ColumnLabels,
): readonly Wish[] {
  return how.columns.flatMap((column, index) => {
    if (column === null) return [];
    const text = labelText(column.mark.reading, spec.unit, language);
    const label = {
      lines: [how.before === undefined ? text : `${how.before}\u00a0${text}`],
      tone: how.tone,
      small: how.small,
      evidence:
        how.isNeed === true
          ? needEvidence(column.mark.reading, spec.unit, language)
          : markEvidence(column.mark, spec.unit, language),
    };
    return [{ label, places: beyond(column, furtherEnd(column, how.behind?.[index]), canvas), optional: how.optional }];
  });
}

function absenceWishes(spec: QuarterlyColumnsSpec, language: Language, field: QuarterlyField): readonly Wish[] {
  const { canvas, plot } = field;
  return spec.actual.flatMap((mark, index) => {
    const band = field.bands[index];
    if (band === undefined || isPresent(mark.reading)) return [];
    const words = formatAbsence(mark.reading.absence, language);
    const inside = field.plan[index] ?? null;
    // Beside last year's column there is the rest of the band.
    const left = inside?.x ?? (field.past[index]?.x ?? band.left) + (field.past[index]?.width ?? 0);
    const right = inside === null ? band.right : inside.x + inside.width;
    const room = right - left - 4;
    const lines = wrapText(words, Math.max(room, 30), canvas.small);
    const bottom = plot.bottom - 6 - (lines.length - 1) * canvas.lineHeight;
    const x = (left + right) / 2;
    return [
      {
        label: {
          lines,
          tone: 'absent' as const,
          small: true,
          evidence: markEvidence(mark, spec.unit, language),
        },
        places: [0, 1, 2].map((step) => ({ x, y: bottom - step * canvas.lineHeight, anchor: 'middle' as const })),
        optional: false,
      },
    ];
  });
}

/** Edges of the plan's outlines and the needed lines: figures keep clear of them. */
function edgeBoxes(field: QuarterlyField): readonly Box[] {
  const columns = [...field.actual, ...field.plan, ...field.required].filter((column) => column !== null);
  return columns.map((column) => ({
    left: column.x,
    right: column.x + column.width,
    top: column.end - 2,
    bottom: column.end + 2,
  }));
}

/** Last year's columns as they stand: words beside them are not written over them. */
function pastBoxes({ past }: QuarterlyField): readonly Box[] {
  return past.flatMap((column) =>
    column === null ? [] : [{ left: column.x, right: column.x + column.width, top: column.top, bottom: column.bottom }],
  );
}

export function quarterlyLabels(
  spec: QuarterlyColumnsSpec,
  language: Language,
  field: QuarterlyField,
): readonly Label[] {
  const { canvas, plot } = field;
  const wish = (how: ColumnLabels): readonly Wish[] => columnWishes(spec, language, canvas, how);
  const wishes = [
    ...wish({ columns: field.actual, tone: 'strong', small: false, optional: false }),
    ...wish({
      columns: field.required,
      tone: 'bad',
      small: false,
      optional: false,
      before: WORDS.needed[language],
      isNeed: true,
    }),
    ...absenceWishes(spec, language, field),
    ...wish({
      columns: field.plan,
      tone: 'plain',
      small: true,
      optional: true,
      before: WORDS.plan[language],
      behind: field.actual,
    }),
    // On a phone the years before are read from the table: there is no room for a third figure in a quarter.
    ...(canvas.name === 'wide' ? wish({ columns: field.past, tone: 'muted', small: true, optional: true }) : []),
  ];
  const bounds = { left: 0, right: canvas.width, top: plot.top - 40, bottom: plot.bottom };
  return placeLabels(wishes, canvas, { bounds, marks: [...edgeBoxes(field), ...pastBoxes(field)] });
}
