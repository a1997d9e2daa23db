import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { formatCell } from '@zones/core/charts/table-text';
import { LANGUAGES, type Language } from '@zones/core/language/text';
import { BulletListChart } from '@zones/web/charts/bullet-list-chart.tsx';
import { ClearanceStagesChart } from '@zones/web/charts/clearance-stages-chart.tsx';
import { CumulativeProgressChart } from '@zones/web/charts/cumulative-progress-chart.tsx';
import { DumbbellChart } from '@zones/web/charts/dumbbell-chart.tsx';
import { LandCascadeChart } from '@zones/web/charts/land-cascade-chart.tsx';
import { LandHistoryChart } from '@zones/web/charts/land-history-chart.tsx';
import { LotPlanChart } from '@zones/web/charts/lot-plan-chart.tsx';
import { QuarterlyColumnsChart } from '@zones/web/charts/quarterly-columns-chart.tsx';
import { SmallMultiplesChart } from '@zones/web/charts/small-multiples-chart.tsx';
import { Sparkline } from '@zones/web/charts/sparkline.tsx';
import { VarianceBarsChart } from '@zones/web/charts/variance-bars-chart.tsx';
import { ZoneLocatorChart } from '@zones/web/charts/zone-locator-chart.tsx';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { GAP } from './cases.ts';
import { SPECS } from './every-spec.ts';
import { LOC_SON, rowOf } from './story.ts';

const evidenceHref = (id: string): string => `?evidence=${encodeURIComponent(id)}`;

function chartOf(spec: ChartSpec, language: Language): ReactElement {
  const props = { language, evidenceHref };
  switch (spec.kind) {
    case 'cumulative-progress':
      return createElement(CumulativeProgressChart, { ...props, spec });
    case 'quarterly-columns':
      return createElement(QuarterlyColumnsChart, { ...props, spec });
    case 'bullet-list':
      return createElement(BulletListChart, { ...props, spec });
    case 'variance-bars':
      return createElement(VarianceBarsChart, { ...props, spec });
    case 'small-multiples':
      return createElement(SmallMultiplesChart, { ...props, spec });
    case 'lot-plan':
      return createElement(LotPlanChart, { ...props, spec });
    case 'land-cascade':
      return createElement(LandCascadeChart, { ...props, spec });
    case 'zone-locator':
      return createElement(ZoneLocatorChart, { ...props, spec });
    case 'clearance-stages':
      return createElement(ClearanceStagesChart, { ...props, spec });
    case 'dumbbell':
      return createElement(DumbbellChart, { ...props, spec });
    case 'land-history':
      return createElement(LandHistoryChart, { ...props, spec });
  }
}

const toPlain = (html: string): string =>
  html
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** Text as a reader without scripts gets it. */
const textOf = (html: string): string => toPlain(html.replace(/<[^>]*>/g, ' ')).replace(/[ \n]+/g, ' ');

/** Every head and cell of the table as it must be read. */
function tableWords(spec: ChartSpec, language: Language): readonly string[] {
  const { rows, columns, remarks } = spec.table;
  const cells = rows.flatMap((row) =>
    row.cells.map((cell, index) => formatCell(cell, { unit: columns[index]?.unit ?? null }, language)),
  );
  const heads = rows.map((row) => row.header[language]);
  return [...heads, ...cells, ...remarks.map((remark) => formatCell(remark.cell, { unit: null }, language))];
}

const DRAWN = SPECS.flatMap(([name, spec]) => LANGUAGES.map((language) => [name, language, spec] as const));

describe('a chart is complete without scripts', () => {
  test.each(DRAWN)('%s, %s', (_name, language, spec) => {
    const html = renderToStaticMarkup(chartOf(spec, language));
    const text = textOf(html);
    for (const words of [spec.title, spec.subtitle, spec.source, spec.sentence])
      expect(text).toContain(words[language]);
    for (const entry of spec.legend) expect(text).toContain(entry.label[language]);
    if (spec.watermark !== null) expect(text).toContain(spec.watermark[language]);
    for (const words of tableWords(spec, language)) expect(text).toContain(words);
  });
});

describe('a chart obeys the page’s policy and is well made', () => {
  test.each(DRAWN)('%s, %s', (_name, language, spec) => {
    const html = renderToStaticMarkup(chartOf(spec, language));
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toMatch(/NaN|undefined|Infinity|>null</);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...html.matchAll(/url\(#([^)]+)\)|aria-(?:labelledby|describedby)="([^"]+)"/g)];
    for (const [, pattern, label] of used) expect(ids).toContain(pattern ?? label);
    expect(html).toMatch(/^<figure[^>]*><figcaption/);
    expect(html.match(/<svg class="chart-canvas/g)).toHaveLength(2);
  });
});

describe('every figure leads to its proof', () => {
  test.each(DRAWN)('%s, %s', (_name, language, spec) => {
    const html = toPlain(renderToStaticMarkup(chartOf(spec, language)));
    const readings = spec.table.rows.flatMap((row) =>
      row.cells.flatMap((cell) => ('reading' in cell ? [cell.reading] : [])),
    );
    for (const reading of readings) {
      if (!reading.evidence) continue;
      expect(html).toContain(`href="${evidenceHref(reading.evidence)}" data-evidence="${reading.evidence}"`);
    }
  });

  test('a figure’s link is named by what is written, then quarter, kind and value in full', () => {
    const [, spec] = SPECS.find(([name]) => name === 'cumulative-progress: the review’s story') ?? [];
    if (spec === undefined) throw new Error('no story');
    const html = renderToStaticMarkup(chartOf(spec, 'vi')).replaceAll('\u00a0', ' ');
    expect(html).toContain('<title>26,7ư*, Quý III/2017, ước thực hiện: 26,7ư* tỷ đồng</title>');
    expect(html).toContain('<title>KH 46*, Quý III/2017, kế hoạch điều chỉnh: 46* tỷ đồng</title>');
  });
});

test('an estimate is hatched with an open marker, an actual is solid', () => {
  const find = (name: string): ChartSpec => {
    const [, spec] = SPECS.find(([one]) => one === name) ?? [];
    if (spec === undefined) throw new Error(name);
    return spec;
  };
  const story = renderToStaticMarkup(chartOf(find('cumulative-progress: the review’s story'), 'en'));
  expect(story).toMatch(/class="chart-marker-open"/);
  expect(story).toMatch(/<path class="chart-estimate-area" d="M[^"]+" fill="url\(#[^"]+es\)"/);
  const columns = renderToStaticMarkup(chartOf(find('quarterly-columns: the review’s story'), 'en'));
  expect(columns.match(/<rect class="chart-estimate-bar"[^>]*fill="url\(#/g)?.length).toBeGreaterThanOrEqual(2);
  const known = renderToStaticMarkup(chartOf(find('quarterly-columns: a plan already met'), 'en'));
  expect(known).not.toContain('chart-estimate-bar');
});

test('a sparkline keeps its gaps', () => {
  const row = rowOf(GAP, 'public_capital_disbursed', LOC_SON);
  const readings = row.quarters.map((at) => at.actual);
  const html = renderToStaticMarkup(
    createElement(Sparkline, { readings, unit: 'VND', language: 'vi', name: 'Giải ngân' }),
  ).replaceAll('\u00a0', ' ');
  expect(html).toContain('<title>Giải ngân: 2,6 tỷ; chưa báo cáo; 8,2ư tỷ; chưa đến hạn</title>');
  expect(html.match(/ d="([^"]+)"/)?.[1]?.match(/M/g)).toHaveLength(2);
  expect(html).toContain('chart-marker-open');
});
