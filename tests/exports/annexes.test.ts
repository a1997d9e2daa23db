import { ANNEX_SHEETS } from '@zones/core/exports/annex-words';
import { formatAbsence } from '@zones/core/format/absence';
import { formatMarks } from '@zones/core/format/marks';
import { DISPLAY_SCALES } from '@zones/core/format/unit';
import { LAND_STATES } from '@zones/core/land/land-row';
import { listLand } from '@zones/core/land/list-land';
import type { Language } from '@zones/core/language/text';
import { METRICS, type MetricUnit } from '@zones/core/metrics/catalogue';
import { compareProgress } from '@zones/core/progress/compare-progress';
import { yearOf } from '@zones/core/quarters/quarter';
import type { Reading } from '@zones/core/readings/reading';
import { compareWorks } from '@zones/core/works/compare-works';
import { writeAnnexes } from '@zones/server/exports/write-annexes';
import { type Cell, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { listSchemaFaults, readPages, resaveIn } from './office.ts';
import { CASES, CITED, type Published, SAMPLE, toInput, usePublished } from './published-release.ts';

const GROUPS = {
  investment: ['investment'],
  clearanceProgress: ['disbursement', 'clearance'],
  enterprises: ['enterprises', 'service'],
} as const;

interface ReadCell {
  readonly value: unknown;
  readonly format: string;
  readonly formula: string | undefined;
}

async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await readXlsx(bytes, { readStyles: true })).sheets;
}

const cellOf = (sheet: Sheet, row: number, column: number): ReadCell => {
  const cell: Partial<Cell> | undefined = sheet.cells?.get(`${row},${column}`);
  return {
    value: cell?.formulaResult ?? sheet.rows[row]?.[column] ?? null,
    format: cell?.style?.numFmt ?? '',
    formula: cell?.formula,
  };
};

const findSheet = (sheets: readonly Sheet[], code: keyof typeof ANNEX_SHEETS, language: Language): Sheet => {
  const found = sheets.find(({ name }) => name === ANNEX_SHEETS[code].name[language]);
  if (found === undefined) throw new Error(`There is a sheet ${code}`);
  return found;
};

/** Rows under the heads of a sheet, as the reader finds them: those that begin after the row of headers and units. */
const firstRowOf = (sheet: Sheet, header: string): number =>
  sheet.rows.findIndex((row) => row.some((value) => value === header)) + 2;

/** What is wrong with a cell that should show a reading; null when nothing is. */
function findFault(cell: ReadCell, reading: Reading, unit: MetricUnit, language: Language): string | null {
  if (reading.value === null) {
    const words = formatAbsence(reading.absence, language);
    return cell.value === words ? null : `${String(cell.value)} where “${words}” is expected`;
  }
  const scale = unit === 'ratio' ? 1 : 10 ** DISPLAY_SCALES[unit].shift;
  const marks = formatMarks(reading, language);
  if (typeof cell.value !== 'number' || Math.abs(cell.value - reading.value / scale) > 1e-9 * Math.max(1, cell.value)) {
    return `${String(cell.value)} where ${reading.value / scale} is expected`;
  }
  const shown = /"(.*)"$/.exec(cell.format)?.[1] ?? '';
  return shown === marks ? null : `“${cell.format}” where the marks “${marks}” are expected`;
}

function progressOf({ content }: Published) {
  const { through } = content.release;
  return compareProgress(content, { year: yearOf(through), through, plan: null, zone: null, metric: null });
}

function listProgressFaults(sheets: readonly Sheet[], published: Published, language: Language): readonly string[] {
  return (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap((code) => {
    const sheet = findSheet(sheets, code, language);
    const first = firstRowOf(sheet, language === 'vi' ? 'Chỉ tiêu' : 'Indicator');
    const groups: readonly string[] = GROUPS[code];
    const rows = progressOf(published).filter(({ metric }) => groups.includes(METRICS[metric].group));
    expect(rows.length).toBeGreaterThan(0);
    return rows.flatMap((row, index) => {
      const { toDate } = row;
      const shown: readonly (readonly [number, Reading, MetricUnit])[] = [
        ...row.quarters.map(({ actual }, quarter) => [4 + quarter, actual, row.unit] as const),
        [8, toDate.actual, row.unit],
        [9, toDate.plan, row.unit],
        [10, toDate.attainment, 'ratio'],
        [11, toDate.variance, row.unit],
        [13, row.yearPlan, row.unit],
        [14, row.required.perQuarter, row.unit],
      ];
      return shown.flatMap(([column, reading, unit]) => {
        const fault = findFault(cellOf(sheet, first + index, column), reading, unit, language);
        return fault === null ? [] : [`${row.metric} ${row.zone} column ${column}: ${fault}`];
      });
    });
  });
}

function listLandFaults(sheets: readonly Sheet[], { content }: Published, language: Language): readonly string[] {
  const sheet = findSheet(sheets, 'land', language);
  const first = firstRowOf(sheet, language === 'vi' ? 'Tại ngày' : 'As of') + 1;
  return listLand(content, null).flatMap((land, index) => {
    const shown: readonly (readonly [number, Reading, MetricUnit])[] = [
      ...LAND_STATES.map((state, place) => [2 + place, land.states[state], 'm2'] as const),
      [2 + LAND_STATES.length, land.residual, 'm2'],
      [4 + LAND_STATES.length, land.occupancyOfCleared, 'ratio'],
      [5 + LAND_STATES.length, land.occupancyOfIndustrial, 'ratio'],
    ];
    return shown.flatMap(([column, reading, unit]) => {
      const fault = findFault(cellOf(sheet, first + index, column), reading, unit, language);
      return fault === null ? [] : [`land ${land.zone} ${land.asOf} column ${column}: ${fault}`];
    });
  });
}

function listWorksFaults(sheets: readonly Sheet[], { content }: Published, language: Language): readonly string[] {
  const sheet = findSheet(sheets, 'disbursement', language);
  return compareWorks(content, null).flatMap((works) => {
    const rows = sheet.rows.flatMap((row, index) => (row[2] === works.code ? [index] : []));
    const money = [{ disbursed: works.disbursed, yearPlan: works.yearPlan }, ...works.funding];
    expect(rows).toHaveLength(money.length);
    return money.flatMap(({ disbursed, yearPlan }, index) => {
      const row = rows[index] ?? 0;
      const faults = [
        findFault(cellOf(sheet, row, 6), yearPlan, 'VND', language),
        findFault(cellOf(sheet, row, 7), disbursed, 'VND', language),
        ...(index === 0 ? [findFault(cellOf(sheet, row, 8), works.rate, 'ratio', language)] : []),
      ];
      return faults.flatMap((fault) => (fault === null ? [] : [`${works.code} part ${index}: ${fault}`]));
    });
  });
}

function listFormulas(sheets: readonly Sheet[]): readonly (readonly [string, string, unknown])[] {
  return sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])].flatMap(([place, cell]) =>
      cell.formula === undefined ? [] : [[`${name} ${place}`, cell.formula, cell.formulaResult ?? cell.value] as const],
    ),
  );
}

describe('the annexes', () => {
  const published = usePublished();
  const write = (id: string, language: Language) => writeAnnexes(toInput(published(id), language));

  test.each(CASES)('of %s in %s keep the schemas of Office and are the same bytes each time', async (id, language) => {
    const bytes = await write(id, language);
    expect(await listSchemaFaults(bytes, 'xlsx')).toEqual([]);
    expect(await write(id, language)).toEqual(bytes);
  });

  test.each(CASES)('of %s in %s show every figure, mark and absence of the release', async (id, language) => {
    const sheets = await readSheets(await write(id, language));
    expect(listProgressFaults(sheets, published(id), language)).toEqual([]);
    expect(listLandFaults(sheets, published(id), language)).toEqual([]);
    expect(listWorksFaults(sheets, published(id), language)).toEqual([]);
  });

  test('a figure that is not what the release says is seen', async () => {
    const sheets = await readSheets(await write(SAMPLE, 'vi'));
    const { content } = published(SAMPLE);
    const altered = content.observations.map((one) =>
      one.metric === 'projects_licensed' && one.period === '2017-Q1' ? { ...one, value: 99 } : one,
    );
    const other = { ...published(SAMPLE), content: { ...content, observations: altered } };
    expect(listProgressFaults(sheets, other, 'vi')).toContainEqual(expect.stringContaining('where 99 is expected'));
  });

  test('every formula gives the figure that it shows, computed anew by another program', async () => {
    const bytes = await write(SAMPLE, 'vi');
    const stated = listFormulas(await readSheets(bytes));
    const resaved = await readSheets(await resaveIn(bytes, 'xlsx', 'xlsx'));
    const computed = new Map(listFormulas(resaved).map(([place, , result]) => [place, Number(result)]));
    expect(stated.length).toBeGreaterThan(200);
    const faults = stated.filter(([place, , result]) => {
      const again = computed.get(place) ?? Number.NaN;
      return !(Math.abs(again - Number(result)) <= 1e-9 * Math.max(1, Math.abs(again)));
    });
    expect(faults).toEqual([]);
  });

  test('the other program does compute: a wrong result that is kept in a file does not survive it', async () => {
    const cells = new Map([['0,0', { type: 'formula', formula: '1+1', value: 99, formulaResult: 99 } as const]]);
    const wrong = await writeXlsx({ sheets: [{ name: 'A', rows: [[99]], cells }] });
    const [sheet] = await readSheets(await resaveIn(wrong, 'xlsx', 'xlsx'));
    expect(sheet?.rows[0]?.[0]).toBe(2);
  });

  test('a total of which a zone is missing is no formula, and never takes the zone as 0', async () => {
    const { content, manifest } = published(SAMPLE);
    const observations = content.observations.filter(
      ({ zone, metric, period }) => !(zone === 'phu-hoi' && metric === 'projects_licensed' && period === '2017-Q2'),
    );
    const input = toInput({ content: { ...content, observations }, manifest }, 'en');
    const sheet = findSheet(await readSheets(await writeAnnexes(input)), 'investment', 'en');
    const first = firstRowOf(sheet, 'Indicator');
    expect(cellOf(sheet, first + 1, 5).value).toBe('not reported');
    expect(cellOf(sheet, first + 2, 5).formula).toBeUndefined();
    expect(cellOf(sheet, first + 2, 4).formula).toMatch(/^SUM\(E\d+:E\d+\)$/);
  });

  test.each(['=HYPERLINK("http://example.com")', '+1+1', '-2', '@SUM(A1)', '<script>alert(1)</script>', '&amp; "x"'])(
    'a work called %s stays text',
    async (name) => {
      const { content, manifest } = published(SAMPLE);
      const works = content.works.map((one) => ({ ...one, name: { vi: name, en: name } }));
      const bytes = await writeAnnexes(toInput({ content: { ...content, works }, manifest }, 'en'));
      expect(await listSchemaFaults(bytes, 'xlsx')).toEqual([]);
      const sheet = findSheet(await readSheets(bytes), 'disbursement', 'en');
      const shown = sheet.rows.flatMap((row, index) => (row[1] === name ? [cellOf(sheet, index, 1)] : []));
      expect(shown).toHaveLength(works.length);
      expect(shown.every(({ formula }) => formula === undefined)).toBe(true);
    },
  );

  test.each([
    [SAMPLE, 'vi', 'Dữ liệu mẫu'],
    [CITED, 'en', 'not published'],
  ] as const)('%s prints with its heads and its release on every page', async (id, language, said) => {
    const pages = await readPages(await resaveIn(await write(id, language), 'xlsx', 'pdf'));
    expect(pages.length).toBeGreaterThanOrEqual(8);
    expect(pages.length).toBeLessThanOrEqual(16);
    for (const page of pages) expect(page).toContain(id);
    const heads = language === 'vi' ? 'Loại số liệu' : 'Status of the figure';
    expect(pages.slice(1).filter((page) => page.includes(heads)).length).toBeGreaterThanOrEqual(pages.length - 4);
    expect(pages.join(' ')).toContain(said);
  });
});
