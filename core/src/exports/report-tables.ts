import { silenceOf } from '../boards/silence.ts';
import { formatReadingStatus } from '../charts/table-text.ts';
import { CLEARANCE_STAGES, type ClearanceStage, type ClearanceStep } from '../clearance/clearance.ts';
import { STAGE_NAMES } from '../clearance/stage-names.ts';
import { type ClearanceMeasure, readStage } from '../clearance/stage-readings.ts';
import { ILLUSTRATIVE_MARK } from '../format/marks.ts';
import { pickNote } from '../format/note.ts';
import { formatPeriod, formatQuarter, formatToDate } from '../format/period.ts';
import { formatStatus, PROGRESS_MARKS } from '../format/status.ts';
import { formatUnitName } from '../format/unit.ts';
import { formatReading } from '../format/value.ts';
import { LAND_STATES, type LandRow } from '../land/land-row.ts';
import { METRICS, type MetricUnit } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { absent, type Reading } from '../readings/reading.ts';
import { OBSTACLE_NAMES } from '../works/obstacle-names.ts';
import { ANNEX_WORDS } from './annex-words.ts';
import { listClearance } from './clearance-sheet.ts';
import type { DocumentTable } from './document.ts';
import { findProgress, type ReleaseFigures, zoneNameIn } from './release-figures.ts';
import { REPORT_WORDS, type ReportWord } from './report-words.ts';
import { readPhysical } from './works-sheet.ts';

type Row = DocumentTable['rows'][number];

const row = (cells: readonly string[], isTotal = false): Row => ({ cells, isTotal });

const heads = ({ language }: ReleaseFigures, ...words: readonly (keyof typeof ANNEX_WORDS)[]): string[] =>
  words.map((word) => ANNEX_WORDS[word][language]);

const titled = ({ language }: ReleaseFigures, word: ReportWord): string => REPORT_WORDS[word][language];

/** A number of a table in the unit of its column. */
const cell = ({ language }: ReleaseFigures, reading: Reading, unit: MetricUnit): string =>
  formatReading(reading, unit, { language, style: 'table' });

const inUnit = ({ language }: ReleaseFigures, word: keyof typeof ANNEX_WORDS, unit: MetricUnit): string =>
  `${ANNEX_WORDS[word][language]} (${formatUnitName(unit, language)})`;

/** Indicators of all zones against the plan to date. Each figure says its unit, because rows differ. */
export function indicatorTable(figures: ReleaseFigures, rows: readonly ProgressRow[], title: string): DocumentTable {
  const { language, context } = figures;
  const period = formatToDate(context.through, language);
  const say = (reading: Reading, unit: MetricUnit, most = reading): string =>
    formatReading(reading, unit, { language, style: unit === 'ratio' ? 'table' : 'compact', scaleOf: most.value ?? 0 });
  return {
    title,
    head: [
      ...heads(figures, 'metric'),
      `${ANNEX_WORDS.toDate[language]} ${period}`,
      `${ANNEX_WORDS.planToDate[language]} ${period}`,
      ...heads(figures, 'attainment', 'yearPlan', 'standing'),
    ],
    widths: [22, 17, 16, 11, 16, 18],
    sides: ['left', 'right', 'right', 'right', 'right', 'left'],
    rows: rows.map(({ metric, unit, toDate, yearPlan }) =>
      row([
        METRICS[metric].name[language],
        say(toDate.actual, unit, yearPlan),
        say(toDate.plan, unit, yearPlan),
        formatReading(toDate.attainment, 'ratio', { language, style: 'compact' }),
        say(yearPlan, unit),
        `${PROGRESS_MARKS[toDate.status]} ${formatStatus(toDate.status, language)}`,
      ]),
    ),
  };
}

/** Every work: how much of it stands, and when that was so. */
export function physicalTable(figures: ReleaseFigures): DocumentTable {
  const { language, works } = figures;
  return {
    title: titled(figures, 'physicalTable'),
    head: heads(figures, 'works', 'zone', 'physical', 'physicalAt', 'obstacle'),
    widths: [38, 13, 14, 15, 20],
    sides: ['left', 'left', 'right', 'left', 'left'],
    rows: works.map((one) =>
      row([
        `${one.code} ${one.name[language]}`,
        zoneNameIn(figures, one.zone),
        cell(figures, readPhysical(one, figures), 'ratio'),
        one.physical === null ? '–' : formatQuarter(one.physical.quarter, language),
        one.obstacle === null ? ANNEX_WORDS.none[language] : OBSTACLE_NAMES[one.obstacle][language],
      ]),
    ),
  };
}

/** Money of all works together, as the zones' own row has it. */
function worksTotal(figures: ReleaseFigures): readonly Row[] {
  const { language } = figures;
  const all = findProgress(figures, 'public_capital_disbursed', ALL_ZONES);
  const rate = findProgress(figures, 'disbursement_rate', ALL_ZONES);
  if (all === undefined) return [];
  const cells = [
    ANNEX_WORDS.allTotal[language],
    zoneNameIn(figures, ALL_ZONES),
    cell(figures, all.yearPlan, 'VND'),
    cell(figures, all.toDate.actual, 'VND'),
    rate === undefined ? '' : cell(figures, rate.toDate.actual, 'ratio'),
    formatReadingStatus(all.toDate.actual, language),
  ];
  return [row(cells, true)];
}

/** Money of every work, and of all zones together last. */
export function worksTable(figures: ReleaseFigures): DocumentTable {
  const { language, works } = figures;
  return {
    title: titled(figures, 'worksTable'),
    head: [
      ...heads(figures, 'works', 'zone'),
      inUnit(figures, 'yearPlan', 'VND'),
      inUnit(figures, 'disbursed', 'VND'),
      ...heads(figures, 'rate', 'status'),
    ],
    widths: [30, 11, 13, 14, 15, 17],
    sides: ['left', 'left', 'right', 'right', 'right', 'left'],
    rows: [
      ...works.map((one) =>
        row([
          `${one.code} ${one.name[language]}`,
          zoneNameIn(figures, one.zone),
          cell(figures, one.yearPlan, 'VND'),
          cell(figures, one.disbursed, 'VND'),
          cell(figures, one.rate, 'ratio'),
          formatReadingStatus(one.disbursed, language),
        ]),
      ),
      ...worksTotal(figures),
    ],
  };
}

/** Every compensation plan in a row: households in all and done at each stage, then land. */
export function clearanceTable(figures: ReleaseFigures): DocumentTable {
  const { language, content } = figures;
  const plans = Map.groupBy(listClearance(content), ({ zone, plan }) => JSON.stringify([zone, plan]));
  const missing = absent(silenceOf(content));
  return {
    title: titled(figures, 'clearanceTable'),
    head: [
      ...heads(figures, 'plan'),
      ANNEX_WORDS.households[language],
      ...CLEARANCE_STAGES.map((stage) => STAGE_NAMES[stage][language]),
      `${ANNEX_WORDS.area[language]}: ${inUnit(figures, 'total', 'm2').toLowerCase()}`,
      `${ANNEX_WORDS.area[language]}: ${inUnit(figures, 'done', 'm2').toLowerCase()}`,
    ],
    widths: [18, 12, 11.5, 10, 7.5, 11, 10, 10, 10],
    sides: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    rows: [...plans.values()].map((steps) => {
      const [first] = steps;
      const at = (stage: ClearanceStage) => steps.find((step) => step.stage === stage);
      const read = (step: ClearanceStep | undefined, measure: ClearanceMeasure, part: 'total' | 'done'): Reading =>
        step === undefined ? missing : readStage(step, measure, content)[part];
      return row([
        first === undefined ? '' : `${zoneNameIn(figures, first.zone)}: ${first.name[language]}`,
        cell(figures, read(at('inventoried') ?? first, 'households', 'total'), 'household'),
        ...CLEARANCE_STAGES.map((stage) => cell(figures, read(at(stage), 'households', 'done'), 'household')),
        cell(figures, read(at('handed-over'), 'area', 'total'), 'm2'),
        cell(figures, read(at('handed-over'), 'area', 'done'), 'm2'),
      ]);
    }),
  };
}

/** What holds compensation plans up, as their reports say it; a reason that several stages share is said once. */
export function listReasons(figures: ReleaseFigures): readonly string[] {
  const { language, content } = figures;
  const said = listClearance(content).flatMap((step) =>
    step.reason === null
      ? []
      : [
          `${zoneNameIn(figures, step.zone)}, ${step.name[language]}: ${pickNote(step.reason, language)}${step.illustrative ? ` ${ILLUSTRATIVE_MARK}` : ''}.`,
        ],
  );
  return [...new Set(said)];
}

/** The newest ledger of every zone; a zone without one has no column. */
export function landTable(figures: ReleaseFigures): DocumentTable {
  const { language, land, scopes } = figures;
  const newest = scopes.flatMap((zone) => (zone === ALL_ZONES ? [] : (land.find((one) => one.zone === zone) ?? [])));
  const line = (name: string, read: (ledger: LandRow) => Reading, unit: MetricUnit): Row =>
    row([name, ...newest.map((ledger) => cell(figures, read(ledger), unit))]);
  return {
    title: titled(figures, 'landTable'),
    head: [
      ...heads(figures, 'metric'),
      ...newest.map(({ zone, asOf }) => `${zoneNameIn(figures, zone)}, ${formatPeriod(asOf, language)}`),
    ],
    widths: [40, ...newest.map(() => 60 / Math.max(1, newest.length))],
    sides: ['left', ...newest.map(() => 'right' as const)],
    rows: [
      ...LAND_STATES.map((state) => line(METRICS[state].name[language], ({ states }) => states[state], 'm2')),
      line(ANNEX_WORDS.residual[language], ({ residual }) => residual, 'm2'),
      line(ANNEX_WORDS.occupancyOfCleared[language], ({ occupancyOfCleared }) => occupancyOfCleared, 'ratio'),
      line(ANNEX_WORDS.occupancyOfIndustrial[language], ({ occupancyOfIndustrial }) => occupancyOfIndustrial, 'ratio'),
    ],
  };
}
