import { bulletListSpec } from '@zones/core/charts/bullet-list';
import { cumulativeProgressSpec } from '@zones/core/charts/cumulative-progress';
import { quarterlyColumnsSpec } from '@zones/core/charts/quarterly-columns';
import { smallMultiplesSpec } from '@zones/core/charts/small-multiples';
import { formatTableCsv } from '@zones/core/charts/table-text';
import type { TableCell } from '@zones/core/charts/table-twin';
import { varianceBarsSpec } from '@zones/core/charts/variance-bars';
import type { Reading } from '@zones/core/readings/reading';
import { describe, expect, test } from 'vitest';
import { CASES, CITED, CONFLICT, GAP, LEVELS, MET, NO_PATH, STORY } from './cases.ts';
import { SPECS } from './every-spec.ts';
import { contextOf, everyRowOf, LOC_SON, rowOf, rowsOf, seriesOf } from './story.ts';

const readingsOf = (cells: readonly TableCell[]): readonly Reading[] =>
  cells.flatMap((cell) => ('reading' in cell ? [cell.reading] : []));

describe('a chart shows the readings of the progress rows, and its table the same', () => {
  test.each(CASES)('%s: cumulative path', (_name, content, metric) => {
    const row = rowOf(content, metric);
    const spec = cumulativeProgressSpec(row, contextOf(content), seriesOf(content, metric));
    expect(spec.actual.map((mark) => mark.reading)).toEqual(row.quarters.map((at) => at.actualToDate));
    expect(spec.plan.map((mark) => mark.reading)).toEqual(row.quarters.map((at) => at.planToDate));
    expect(spec.yearPlan.reading).toEqual(row.yearPlan);
    const inQuarter = row.kind === 'flow' ? 1 : 0;
    expect(spec.table.rows.map((line) => readingsOf(line.cells)[inQuarter])).toEqual(
      spec.actual.map((mark) => mark.reading),
    );
    expect(spec.table.rows.map((line) => readingsOf(line.cells)[inQuarter + 1])).toEqual(
      spec.plan.map((mark) => mark.reading),
    );
  });

  test.each(CASES)('%s: quarterly columns', (_name, content, metric) => {
    const row = rowOf(content, metric);
    const spec = quarterlyColumnsSpec(row, contextOf(content), seriesOf(content, metric));
    expect(spec.actual.map((mark) => mark.reading)).toEqual(row.quarters.map((at) => at.actual));
    expect(spec.table.rows.map((line) => readingsOf(line.cells)[0])).toEqual(spec.actual.map((mark) => mark.reading));
    expect(spec.table.rows.map((line) => readingsOf(line.cells)[1])).toEqual(spec.plan.map((mark) => mark.reading));
  });

  test.each(CASES)('%s: bullets, variances and zones', (_name, content, metric) => {
    const rows = rowsOf(content, metric);
    const context = contextOf(content);
    const variances = varianceBarsSpec(rows, context);
    expect(variances.items.map((item) => item.variance)).toEqual(rows.map((row) => row.toDate.variance));
    const zones = smallMultiplesSpec(rows, context);
    expect(zones.panels.map((panel) => panel.zone)).toEqual(['loc-son', 'phu-hoi']);
    expect(zones.panels.flatMap((panel) => panel.actual.map((mark) => mark.reading))).toEqual(
      rows.filter((row) => row.zone !== 'all').flatMap((row) => row.quarters.map((at) => at.actualToDate)),
    );
    const bullets = bulletListSpec(everyRowOf(content), context);
    for (const item of bullets.items) {
      const row = everyRowOf(content).find((one) => one.metric === item.metric);
      expect(item.attainment).toEqual(row?.toDate.attainment);
    }
  });

  test('seen from the second quarter, the third is to come although the release knows it', () => {
    const rows = rowsOf(STORY, 'public_capital_disbursed', '2017-Q2');
    const row = rows.find(({ zone }) => zone === 'all') ?? rowOf(STORY, 'public_capital_disbursed');
    expect(row.quarters[2].actual.value).not.toBeNull();
    const context = contextOf(STORY, '2017-Q2');
    const path = cumulativeProgressSpec(row, context, null);
    const columns = quarterlyColumnsSpec(row, context, null);
    const [zone] = smallMultiplesSpec(rows, context).panels;
    for (const { actual } of [path, columns, ...(zone ? [zone] : [])]) {
      expect(actual.map(({ reading }) => reading.value !== null)).toEqual([true, true, false, false]);
      expect(actual[2]?.reading).toEqual({ value: null, absence: 'not-yet-due' });
    }
    expect(columns.required.map(({ quarter }) => quarter)).toEqual(['2017-Q3', '2017-Q4']);
  });

  test.each(SPECS)('%s: every row of the table has a cell a column', (_name, spec) => {
    for (const row of spec.table.rows) expect(row.cells).toHaveLength(spec.table.columns.length);
  });
});

describe('what is missing is a gap with its reason, never a zero', () => {
  test('the record without figures', () => {
    const spec = cumulativeProgressSpec(rowOf(CITED, 'public_capital_disbursed'), contextOf(CITED), null);
    expect(spec.actual.map((mark) => mark.reading)).toEqual([
      { value: null, absence: 'not-published' },
      { value: null, absence: 'not-published' },
      { value: null, absence: 'not-published' },
      { value: null, absence: 'not-yet-due' },
    ]);
    expect(spec.required).toBeNull();
    expect(spec.range).toBeNull();
    expect(spec.legend).toEqual([]);
  });

  test('a zone that missed a quarter has no path after it', () => {
    const row = rowOf(GAP, 'public_capital_disbursed', LOC_SON);
    const spec = cumulativeProgressSpec(row, contextOf(GAP), null);
    expect(spec.actual.map((mark) => mark.reading.value)).toEqual([2.6e9, null, null, null]);
    const columns = quarterlyColumnsSpec(row, contextOf(GAP), null);
    expect(columns.actual.map((mark) => mark.reading.value)).toEqual([2.6e9, null, 8.2e9, null]);
    expect(columns.actual.map((mark) => mark.scenario)).toEqual(['AC', 'AC', 'ES', 'AC']);
  });

  test('a past year keeps its gaps, and sums nothing across them', () => {
    const spec = cumulativeProgressSpec(
      rowOf(GAP, 'public_capital_disbursed', LOC_SON),
      contextOf(GAP),
      seriesOf(GAP, 'public_capital_disbursed', LOC_SON),
    );
    expect(spec.past.map((past) => past.year)).toEqual([2016]);
    expect(spec.past[0]?.marks.map((mark) => mark.reading.value)).toEqual([3e9, null, null, null]);
  });
});

describe('past years come from the series', () => {
  test('flows are cumulated, newest first, three at most', () => {
    const spec = cumulativeProgressSpec(
      rowOf(STORY, 'public_capital_disbursed', LOC_SON),
      contextOf(STORY),
      seriesOf(STORY, 'public_capital_disbursed', LOC_SON),
    );
    expect(spec.past.map((past) => past.year)).toEqual([2016, 2015, 2014]);
    expect(spec.past[0]?.marks.map((mark) => mark.reading.value)).toEqual([3.4e9, 11.1e9, 20e9, 34.1e9]);
  });

  test('a flow stated since January is taken as stated', () => {
    const reading = { value: 9e9, status: 'actual', illustrative: false, evidence: 'x' } as const;
    const series = { points: [{ from: '2016-01-01', to: '2016-09-30', reading }] };
    const row = rowOf(STORY, 'public_capital_disbursed', LOC_SON);
    const spec = cumulativeProgressSpec(row, contextOf(STORY), series);
    expect(spec.past[0]?.marks.map((mark) => mark.reading.value)).toEqual([null, null, 9e9, null]);
  });

  test('levels are levels, never sums', () => {
    const spec = cumulativeProgressSpec(
      rowOf(LEVELS, 'projects_valid', LOC_SON),
      contextOf(LEVELS),
      seriesOf(LEVELS, 'projects_valid', LOC_SON),
    );
    expect(spec.past[0]?.marks.map((mark) => mark.reading.value)).toEqual([30, 31, 33, 35]);
  });
});

describe('plans are drawn as what they are', () => {
  test('the target of one quarter is the step of the path', () => {
    const spec = quarterlyColumnsSpec(rowOf(STORY, 'public_capital_disbursed', LOC_SON), contextOf(STORY), null);
    expect(spec.plan.map((mark) => mark.reading.value)).toEqual([5e9, 9e9, 14e9, 10e9]);
    expect(spec.plan.every((mark) => mark.scenario === 'PL')).toBe(true);
    expect(spec.required.map((mark) => [mark.quarter, mark.reading.value])).toEqual([['2017-Q4', 20.3e9]]);
  });

  test('a year’s target without a path is a labelled reference, and nothing is judged by it', () => {
    const spec = cumulativeProgressSpec(rowOf(NO_PATH, 'public_capital_disbursed', LOC_SON), contextOf(NO_PATH), null);
    expect(spec.reference?.map((mark) => mark.reading.value)).toEqual([9.5e9, 19e9, 28.5e9, 38e9]);
    expect(spec.plan.map((mark) => mark.reading.value)).toEqual([null, null, null, 38e9]);
    expect(spec.legend.map((entry) => entry.scenario)).toEqual(['AC', 'PL0', 'reference', 'required']);
  });

  test('nothing is required once the year’s plan is met', () => {
    const row = rowOf(MET, 'projects_licensed');
    expect(cumulativeProgressSpec(row, contextOf(MET), null).required).toBeNull();
    expect(quarterlyColumnsSpec(row, contextOf(MET), null).required).toEqual([]);
  });
});

test('bullets run from the furthest behind, in the metric’s own direction, to what is not there', () => {
  const spec = bulletListSpec(everyRowOf(STORY), contextOf(STORY));
  expect(spec.items.map((item) => [item.metric, item.status])).toEqual([
    ['land_handed_over', 'behind'],
    ['public_capital_disbursed', 'behind'],
    ['households_outstanding', 'behind'],
    ['households_settled', 'behind'],
    ['capital_registered_new_vnd', 'watch'],
    ['projects_licensed', 'on-plan'],
    ['disbursement_rate', 'no-target'],
    ['revenue_vnd', 'no-target'],
    ['compensation_paid', 'not-reported'],
  ]);
});

test('a sign is welcome or not by the metric’s direction', () => {
  const fewer = varianceBarsSpec(rowsOf(STORY, 'households_outstanding'), contextOf(STORY));
  expect(fewer.items.map((item) => item.favourable)).toEqual([false, false, false]);
  const more = varianceBarsSpec(rowsOf(MET, 'projects_licensed'), contextOf(MET));
  expect(more.items.map((item) => item.favourable)).toEqual([true, true, true]);
});

describe('invented figures are never silent', () => {
  test.each(SPECS)('%s', (_name, spec) => {
    const cells = [...spec.table.rows.flatMap((row) => row.cells), ...spec.table.remarks.map((remark) => remark.cell)];
    const counted = spec.kind === 'lot-plan' && spec.illustrative;
    const invented = counted || readingsOf(cells).some((reading) => reading.value !== null && reading.illustrative);
    expect(spec.watermark !== null).toBe(invented);
    expect(spec.source.vi.includes('*: số liệu mẫu')).toBe(invented);
    expect(spec.source.en.includes('*: sample figure')).toBe(invented);
  });
});

test('marks that occur are explained in the source line', () => {
  const row = rowOf(CONFLICT, 'projects_licensed', 'phu-hoi');
  const spec = quarterlyColumnsSpec(row, contextOf(CONFLICT), null);
  expect(spec.source.en).toContain('p: provisional');
  const all = quarterlyColumnsSpec(rowOf(CONFLICT, 'projects_licensed'), contextOf(CONFLICT), null);
  expect(all.source.vi).toContain('≠: các nguồn không thống nhất');
});

describe('the table as a file', () => {
  const spec = quarterlyColumnsSpec(rowOf(STORY, 'public_capital_disbursed'), contextOf(STORY), null);
  const csv = formatTableCsv(spec.table, { source: spec.source.vi, watermark: spec.watermark?.vi ?? null }, 'vi');
  const lines = csv.split('\r\n');

  test('starts with the byte order mark and has as many fields in every line', () => {
    expect(csv.startsWith('\ufeffQuý,Thực hiện,')).toBe(true);
    expect(lines.at(-1)).toBe('');
    expect(lines[1]).toBe('Quý\u00a0I/2017,4000000000,VND,số liệu mẫu *,8000000000,VND,số liệu mẫu *');
  });

  test('a number stays a number in base units, an absence says why', () => {
    expect(lines[3]).toContain('12700000000,VND,"ước thực hiện, số liệu mẫu *"');
    expect(lines[4]).toContain('chưa đến hạn,VND,chưa đến hạn,16000000000');
  });

  test('text that a spreadsheet would run is made text', () => {
    const table = { ...spec.table, corner: { vi: '=HYPERLINK("x")', en: '=1' }, caption: { vi: '-1+1', en: '+1' } };
    const safe = formatTableCsv(table, { source: '@SUM(A1)', watermark: null }, 'vi');
    expect(safe).toContain(`"'=HYPERLINK(""x"")"`);
    expect(safe).toContain(`\r\n'-1+1,`);
    expect(safe).toContain(`\r\n'@SUM(A1),`);
  });
});
