import { inBoth, isIllustrative, metricName, WATERMARK } from '../charts/chart-words.ts';
import type { TableTwin } from '../charts/table-twin.ts';
import { parseEvidenceId } from '../evidence/evidence-id.ts';
import { FORMULAS, type Measure } from '../evidence/formulas.ts';
import type { Text } from '../language/text.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { METRIC_DEFINITIONS } from '../metrics/definitions.ts';
import type { Reading } from '../readings/reading.ts';
import type { DeckSlide } from './deck.ts';

/** More than this many proofs in a slide's notes are not read; the slide itself keeps every id. */
const IDS_IN_NOTES = 16;

/** Every reading of a table, its remarks among them. */
export function readingsOfTable({ rows, remarks }: TableTwin): readonly Reading[] {
  const cells = [...rows.flatMap((row) => row.cells), ...remarks.map(({ cell }) => cell)];
  return cells.flatMap((cell) => (cell.kind === 'status' || cell.kind === 'text' ? [] : [cell.reading]));
}

function listEvidence(readings: readonly Reading[]): readonly string[] {
  const ids = readings.flatMap((reading) =>
    reading.value === null || reading.evidence === '' ? [] : [reading.evidence],
  );
  return [...new Set(ids)];
}

function listFormulas(evidence: readonly string[]): readonly Text[] {
  const measures = evidence.flatMap((id) => {
    const address = parseEvidenceId(id);
    return address?.kind === 'calculation' ? [address.measure] : [];
  });
  return [...new Set<Measure>(measures)].map((measure) => FORMULAS[measure]);
}

const sayDefinition = (metric: MetricCode): Text =>
  inBoth((language) => `${metricName(metric)[language]}: ${METRIC_DEFINITIONS[metric][language]}`);

function sayEvidence(evidence: readonly string[]): Text {
  const shown = evidence.slice(0, IDS_IN_NOTES).join('; ');
  const more = evidence.length - IDS_IN_NOTES;
  const rest = more > 0 ? { vi: `; và ${more} mã khác`, en: `; and ${more} more` } : { vi: '', en: '' };
  return { vi: `Nguồn chứng minh: ${shown}${rest.vi}`, en: `Evidence: ${shown}${rest.en}` };
}

type Proof = Pick<DeckSlide, 'notes' | 'evidence' | 'illustrative' | 'watermark'>;

/**
 * What the presenter answers with: the slide in words, what is counted, how it is computed, and where it is proved.
 * `invented` is for what has no reading of its own: a work, a task.
 */
export function proveSlide(of: {
  readonly said: readonly Text[];
  readonly metrics: readonly MetricCode[];
  readonly readings: readonly Reading[];
  readonly invented?: boolean;
}): Proof {
  const evidence = listEvidence(of.readings);
  const illustrative = of.invented === true || isIllustrative(of.readings);
  const formulas = listFormulas(evidence).map((formula) =>
    inBoth((l) => `${l === 'vi' ? 'Công thức' : 'Formula'}: ${formula[l]}`),
  );
  return {
    notes: [
      ...of.said,
      ...of.metrics.map(sayDefinition),
      ...formulas,
      ...(evidence.length === 0 ? [] : [sayEvidence(evidence)]),
    ],
    evidence,
    illustrative,
    watermark: illustrative ? WATERMARK : null,
  };
}
