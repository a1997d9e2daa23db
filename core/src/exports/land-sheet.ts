import { formatReadingStatus } from '../charts/table-text.ts';
import { formatPeriod } from '../format/period.ts';
import { formatUnitName } from '../format/unit.ts';
import { CLEARED_PARTS, LAND_STATES, type LandRow, type LandState } from '../land/land-row.ts';
import type { Text } from '../language/text.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { annexColumn } from './annex-columns.ts';
import { ANNEX_SHEETS, ANNEX_WORDS } from './annex-words.ts';
import { findProgress, type ReleaseFigures, zoneNameIn } from './release-figures.ts';
import { readingCell, type Sheet, type SheetCell, type SheetFormula, type SheetRow, textCell } from './sheet.ts';

const rowKey = ({ zone, asOf }: Pick<LandRow, 'zone' | 'asOf'>): string => `${zone}~${asOf}`;

const shareOf = (row: string, column: LandState): SheetFormula => ({
  op: 'share',
  of: [
    { row, column: 'land_leased' },
    { row, column },
  ],
});

/** The identities of the ledger; one holds as a formula only where its result is the ledger's own. */
function stateFormula(row: string, state: LandState): SheetFormula | null {
  const places = (columns: readonly LandState[]) => columns.map((column) => ({ row, column }));
  if (state === 'land_industrial') return { op: 'sum', of: places(['land_uncleared', 'land_cleared']) };
  if (state === 'land_cleared') return { op: 'sum', of: places(CLEARED_PARTS) };
  return null;
}

function balanceOf({ balanced }: LandRow): Text {
  if (balanced === null) return ANNEX_WORDS.cannotTell;
  return balanced ? ANNEX_WORDS.isBalanced : ANNEX_WORDS.isUnbalanced;
}

function toRow(figures: ReleaseFigures, land: LandRow): SheetRow {
  const { language, nameSources } = figures;
  const key = rowKey(land);
  const readings = LAND_STATES.map((state) => land.states[state]);
  const states = LAND_STATES.map((state) => [state, readingCell(land.states[state], 'm2', stateFormula(key, state))]);
  return {
    key,
    isTotal: land.zone === ALL_ZONES,
    cells: {
      zone: textCell(zoneNameIn(figures, land.zone)),
      asOf: textCell(formatPeriod(land.asOf, language)),
      ...Object.fromEntries(states),
      residual: readingCell(land.residual, 'm2'),
      balanced: textCell(balanceOf(land)[language]),
      occupancyOfCleared: readingCell(land.occupancyOfCleared, 'ratio', shareOf(key, 'land_cleared')),
      occupancyOfIndustrial: readingCell(land.occupancyOfIndustrial, 'ratio', shareOf(key, 'land_industrial')),
      status: textCell(formatReadingStatus(land.states.land_leased, language)),
      source: textCell([...new Set(readings.flatMap(nameSources))].sort().join('\n')),
      note: textCell(land.notes.map(({ text }) => text[language]).join(' ')),
    },
  };
}

/** The newest ledger of each zone, where all stand at one date: what the total is the sum of. */
function newestTogether({ land, scopes }: ReleaseFigures): readonly LandRow[] {
  const newest = scopes.filter((zone) => zone !== ALL_ZONES).map((zone) => land.find((row) => row.zone === zone));
  const known = newest.filter((row) => row !== undefined);
  return known.length === newest.length && new Set(known.map(({ asOf }) => asOf)).size === 1 ? known : [];
}

/** All zones at the end of the release's last quarter, with occupancies computed from the totals. */
function totalRow(figures: ReleaseFigures): SheetRow {
  const { language, context } = figures;
  const key = totalKey;
  const parts = newestTogether(figures).map(rowKey);
  const sumOf = (column: string): SheetFormula => ({ op: 'sum', of: parts.map((row) => ({ row, column })) });
  const cells: [string, SheetCell][] = LAND_STATES.flatMap((state) => {
    const row = findProgress(figures, state, ALL_ZONES);
    return row === undefined ? [] : [[state, readingCell(row.toDate.actual, 'm2', sumOf(state))]];
  });
  const occupancies: [string, SheetCell][] = (
    [
      ['occupancyOfCleared', 'occupancy_of_cleared', 'land_cleared'],
      ['occupancyOfIndustrial', 'occupancy_of_industrial', 'land_industrial'],
    ] as const
  ).flatMap(([column, metric, state]) => {
    const row = findProgress(figures, metric, ALL_ZONES);
    return row === undefined ? [] : [[column, readingCell(row.toDate.actual, 'ratio', shareOf(key, state))]];
  });
  const leased = findProgress(figures, 'land_leased', ALL_ZONES)?.toDate.actual;
  return {
    key,
    isTotal: true,
    cells: {
      zone: textCell(zoneNameIn(figures, ALL_ZONES)),
      asOf: textCell(formatPeriod(context.through, language)),
      ...Object.fromEntries([...cells, ...occupancies]),
      ...(leased === undefined ? {} : { status: textCell(formatReadingStatus(leased, language)) }),
    },
  };
}

const totalKey = 'total';

/** The land ledger of every zone and date on record, newest first, and all zones together at the release's end. */
export function landSheet(figures: ReleaseFigures): Sheet {
  const { language, land } = figures;
  const hectares = formatUnitName('m2', language);
  const percent = formatUnitName('ratio', language);
  return {
    name: ANNEX_SHEETS.land.name[language],
    title: ANNEX_SHEETS.land.title[language],
    notes: [],
    columns: [
      annexColumn('zone', language, 13),
      annexColumn('asOf', language, 12),
      ...LAND_STATES.map((state) => ({
        key: state,
        header: METRICS[state].short[language],
        unit: hectares,
        width: 10,
      })),
      annexColumn('residual', language, 10, hectares),
      annexColumn('balanced', language, 10),
      annexColumn('occupancyOfCleared', language, 10, percent),
      annexColumn('occupancyOfIndustrial', language, 10, percent),
      annexColumn('status', language, 14),
      annexColumn('source', language, 16),
      annexColumn('note', language, 30),
    ],
    rows: [totalRow(figures), ...land.map((row) => toRow(figures, row))],
  };
}
