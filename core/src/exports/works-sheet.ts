import { silenceOf } from '../boards/silence.ts';
import { formatReadingStatus } from '../charts/table-text.ts';
import { pickNote } from '../format/note.ts';
import { formatQuarter } from '../format/period.ts';
import { formatUnitName } from '../format/unit.ts';
import { ALL_ZONES, type ZoneScope } from '../observations/observation.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, present } from '../readings/reading.ts';
import type { WorksFunding, WorksRow } from '../works/compare-works.ts';
import { FUNDING_NAMES } from '../works/funding-names.ts';
import { OBSTACLE_NAMES } from '../works/obstacle-names.ts';
import { annexColumn } from './annex-columns.ts';
import { ANNEX_SHEETS, ANNEX_WORDS } from './annex-words.ts';
import { findProgress, type ReleaseFigures, zoneNameIn } from './release-figures.ts';
import { readingCell, type Sheet, type SheetCell, type SheetFormula, type SheetRow, textCell } from './sheet.ts';

interface Money {
  readonly disbursed: Reading;
  readonly yearPlan: Reading;
  readonly rate: Reading | null;
}

const keyOf = ({ zone, code }: Pick<WorksRow, 'zone' | 'code'>): string => `works~${zone}~${code}`;
const totalKey = (zone: ZoneScope): string => `total~${zone}`;

/** Money of a row; a total is the sum of the rows below or above it. */
function moneyCells(
  figures: ReleaseFigures,
  key: string,
  money: Money,
  parts: readonly string[],
): Readonly<Record<string, SheetCell>> {
  const sumOf = (column: string): SheetFormula | null =>
    parts.length === 0 ? null : { op: 'sum', of: parts.map((row) => ({ row, column })) };
  const share: SheetFormula = {
    op: 'share',
    of: [
      { row: key, column: 'disbursed' },
      { row: key, column: 'yearPlan' },
    ],
  };
  const sources = [money.disbursed, money.yearPlan].flatMap(figures.nameSources);
  return {
    yearPlan: readingCell(money.yearPlan, 'VND', sumOf('yearPlan')),
    disbursed: readingCell(money.disbursed, 'VND', sumOf('disbursed')),
    ...(money.rate === null ? {} : { rate: readingCell(money.rate, 'ratio', share) }),
    status: textCell(formatReadingStatus(money.disbursed, figures.language)),
    source: textCell([...new Set(sources)].sort().join('\n')),
  };
}

/** What a work costs in all, VND. */
export const readTotalInvestment = (works: WorksRow, { content }: ReleaseFigures): Reading =>
  works.totalInvestmentVnd === null
    ? absent(silenceOf(content))
    : present(
        works.totalInvestmentVnd,
        works.illustrative ? 'illustrative' : 'actual',
        `works~${works.zone}~${works.code}~total`,
      );

/** How much of a work stands, 1 is all of it. */
export const readPhysical = ({ physical, zone, code }: WorksRow, { content }: ReleaseFigures): Reading =>
  physical === null
    ? absent(silenceOf(content))
    : present(
        physical.percent / 100,
        physical.illustrative ? 'illustrative' : 'actual',
        `works~${zone}~${code}~${physical.quarter}`,
      );

function worksRows(figures: ReleaseFigures, works: WorksRow, number: number): readonly SheetRow[] {
  const { language } = figures;
  const key = keyOf(works);
  const fundingKey = ({ funding }: WorksFunding): string => `${key}~${funding}`;
  const { obstacle, physical, note } = works;
  const own: SheetRow = {
    key,
    isTotal: false,
    cells: {
      number: { kind: 'number', value: number },
      works: textCell(works.name[language]),
      code: textCell(works.code),
      zone: textCell(zoneNameIn(figures, works.zone)),
      owner: textCell(works.owner[language]),
      totalInvestment: readingCell(readTotalInvestment(works, figures), 'VND'),
      ...moneyCells(figures, key, works, works.funding.map(fundingKey)),
      physical: readingCell(readPhysical(works, figures), 'ratio'),
      physicalAt: textCell(physical === null ? '' : formatQuarter(physical.quarter, language)),
      obstacle: textCell(obstacle === null ? ANNEX_WORDS.none[language] : OBSTACLE_NAMES[obstacle][language]),
      note: textCell(note === null ? '' : pickNote(note, language)),
    },
  };
  const funding = works.funding.map((part) => ({
    key: fundingKey(part),
    isTotal: false,
    cells: {
      works: textCell(`– ${FUNDING_NAMES[part.funding][language]}`),
      code: textCell(works.code),
      zone: textCell(zoneNameIn(figures, works.zone)),
      ...moneyCells(figures, fundingKey(part), { ...part, rate: null }, []),
    },
  }));
  return [own, ...funding];
}

function totalRow(figures: ReleaseFigures, zone: ZoneScope, parts: readonly string[]): SheetRow {
  const { language } = figures;
  const disbursed = findProgress(figures, 'public_capital_disbursed', zone);
  const missing = absent(silenceOf(figures.content));
  const money = {
    disbursed: disbursed?.toDate.actual ?? missing,
    yearPlan: disbursed?.yearPlan ?? missing,
    rate: findProgress(figures, 'disbursement_rate', zone)?.toDate.actual ?? missing,
  };
  const word = zone === ALL_ZONES ? ANNEX_WORDS.allTotal : ANNEX_WORDS.zoneTotal;
  return {
    key: totalKey(zone),
    isTotal: true,
    cells: {
      works: textCell(word[language]),
      zone: textCell(zoneNameIn(figures, zone)),
      ...moneyCells(figures, totalKey(zone), money, parts),
    },
  };
}

/** Every public work with its funding sources, its zone's total under it, and the total of all zones last. */
export function worksSheet(figures: ReleaseFigures): Sheet {
  const { language, works } = figures;
  const [tong, dong] = [formatUnitName('VND', language), formatUnitName('ratio', language)];
  const zones = figures.scopes.filter((zone) => zone !== ALL_ZONES);
  let number = 0;
  const rows = zones.flatMap((zone) => {
    const own = works.filter((one) => one.zone === zone);
    const listed = own.flatMap((one) => {
      number += 1;
      return worksRows(figures, one, number);
    });
    return [...listed, totalRow(figures, zone, own.map(keyOf))];
  });
  return {
    name: ANNEX_SHEETS.disbursement.name[language],
    title: ANNEX_SHEETS.disbursement.title[language],
    notes: [],
    columns: [
      annexColumn('number', language, 4),
      annexColumn('works', language, 28),
      annexColumn('code', language, 7),
      annexColumn('zone', language, 10),
      annexColumn('owner', language, 22),
      annexColumn('totalInvestment', language, 9, tong),
      annexColumn('yearPlan', language, 9, tong),
      annexColumn('disbursed', language, 10, tong),
      annexColumn('rate', language, 9, dong),
      annexColumn('physical', language, 10, dong),
      annexColumn('physicalAt', language, 10),
      annexColumn('obstacle', language, 14),
      annexColumn('status', language, 14),
      annexColumn('source', language, 16),
      annexColumn('note', language, 24),
    ],
    rows: [...rows, totalRow(figures, ALL_ZONES, zones.map(totalKey))],
  };
}
