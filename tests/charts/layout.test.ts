import type { ChartSpec, CumulativeProgressSpec } from '@zones/core/charts/chart-spec';
import { cumulativeProgressSpec } from '@zones/core/charts/cumulative-progress';
import { quarterlyColumnsSpec } from '@zones/core/charts/quarterly-columns';
import { smallMultiplesSpec } from '@zones/core/charts/small-multiples';
import { LANGUAGES, type Language } from '@zones/core/language/text';
import { bulletLayout } from '@zones/web/charts/layout/bullet-layout.ts';
import { CANVAS_NAMES, CANVASES, type Canvas } from '@zones/web/charts/layout/canvas.ts';
import { cascadeLayout } from '@zones/web/charts/layout/cascade-layout.ts';
import { cumulativeLayout } from '@zones/web/charts/layout/cumulative-layout.ts';
import { dumbbellLayout } from '@zones/web/charts/layout/dumbbell-layout.ts';
import { historyLayout } from '@zones/web/charts/layout/history-layout.ts';
import { type Box, boxOf, type Label, overlapOf } from '@zones/web/charts/layout/label.ts';
import { locatorLayout } from '@zones/web/charts/layout/locator-layout.ts';
import { measureText, wrapText } from '@zones/web/charts/layout/measure-text.ts';
import { multiplesLayout } from '@zones/web/charts/layout/multiples-layout.ts';
import { planLayout } from '@zones/web/charts/layout/plan-layout.ts';
import type { Band } from '@zones/web/charts/layout/quarter-bands.ts';
import { quarterlyLayout } from '@zones/web/charts/layout/quarterly-layout.ts';
import { stagesLayout } from '@zones/web/charts/layout/stages-layout.ts';
import { areaOf, type PathPoint, pathOf } from '@zones/web/charts/layout/step-path.ts';
import { varianceLayout } from '@zones/web/charts/layout/variance-layout.ts';
import { describe, expect, test } from 'vitest';
import { GAP, HUGE, NEGATIVE, STORY } from './cases.ts';
import { SPECS } from './every-spec.ts';
import { contextOf, LOC_SON, rowOf, rowsOf, seriesOf } from './story.ts';

function labelsOf(spec: ChartSpec, language: Language, canvas: Canvas): { labels: readonly Label[]; height: number } {
  switch (spec.kind) {
    case 'cumulative-progress':
      return cumulativeLayout(spec, language, canvas);
    case 'quarterly-columns':
      return quarterlyLayout(spec, language, canvas);
    case 'bullet-list':
      return bulletLayout(spec, language, canvas);
    case 'variance-bars':
      return varianceLayout(spec, language, canvas);
    case 'land-cascade':
      return cascadeLayout(spec, language, canvas);
    case 'zone-locator':
      return locatorLayout(spec, language, canvas);
    case 'land-history':
      return historyLayout(spec, language, canvas);
    case 'clearance-stages':
      return stagesLayout(spec, language, canvas);
    case 'dumbbell':
      return dumbbellLayout(spec, language, canvas);
    case 'lot-plan':
      return planLayout(spec, language, canvas);
    case 'small-multiples': {
      const layout = multiplesLayout(spec, language, canvas);
      return { labels: layout.panels.flatMap((panel) => panel.labels), height: layout.height };
    }
  }
}

/** Figures of millions of billions on a phone: legible through their halo, and exempt. */
const isAbsurd = (name: string): boolean => name.includes('very large figures');

const DRAWINGS = SPECS.flatMap(([name, spec]) =>
  LANGUAGES.flatMap((language) => CANVAS_NAMES.map((canvas) => [name, language, canvas, spec] as const)),
);

describe('every label is whole', () => {
  test.for(DRAWINGS)('%s, %s, %s', ([, language, name, spec]) => {
    const canvas = CANVASES[name];
    const { labels, height } = labelsOf(spec, language, canvas);
    for (const label of labels) {
      const box = boxOf(label, canvas);
      expect(box.left, label.lines.join(' ')).toBeGreaterThanOrEqual(-0.5);
      expect(box.right, label.lines.join(' ')).toBeLessThanOrEqual(canvas.width + 0.5);
      expect(box.top, label.lines.join(' ')).toBeGreaterThanOrEqual(-0.5);
      expect(box.bottom, label.lines.join(' ')).toBeLessThanOrEqual(height + 1);
    }
  });
});

describe('no label stands on another', () => {
  test.for(DRAWINGS.filter(([name]) => !isAbsurd(name)))('%s, %s, %s', ([, language, name, spec]) => {
    const canvas = CANVASES[name];
    const boxes = labelsOf(spec, language, canvas).labels.map((label) => [label, boxOf(label, canvas)] as const);
    const collisions = boxes.flatMap(([label, box], index) =>
      boxes
        .slice(index + 1)
        .filter(([, other]) => overlapOf(box, other) > 12)
        .map(([other]) => `${label.lines.join(' ')} × ${other.lines.join(' ')}`),
    );
    expect(collisions).toEqual([]);
  });
});

/** The middle of the letters: a line there strikes the figure through; one at the foot or the head does not. */
function coreOf(label: Label, canvas: Canvas): Box {
  const { top, bottom, left, right } = boxOf(label, canvas);
  const third = (bottom - top) / 3;
  return { left: left + 2, right: right - 2, top: top + third, bottom: bottom - third };
}

interface Stepped {
  readonly labels: readonly Label[];
  readonly lines: readonly Box[];
}

const treads = (points: readonly PathPoint[], bands: readonly Band[]): readonly Box[] =>
  points.flatMap(({ y }, index) => {
    const band = bands[index];
    return y === null || band === undefined ? [] : [{ left: band.left, right: band.right, top: y - 1, bottom: y + 1 }];
  });

function steppedOf(spec: ChartSpec, language: Language, canvas: Canvas): readonly Stepped[] {
  if (spec.kind === 'cumulative-progress') {
    const { labels, bands, actual, plan, past } = cumulativeLayout(spec, language, canvas);
    const paths = [actual, plan, ...past.map(({ points }) => points)];
    return [{ labels, lines: paths.flatMap((points) => treads(points, bands)) }];
  }
  if (spec.kind !== 'small-multiples') return [];
  return multiplesLayout(spec, language, canvas).panels.map(({ labels, bands, actual, plan }) => ({
    labels,
    lines: [actual, plan].flatMap((points) => treads(points, bands)),
  }));
}

describe('no figure is struck through by a step', () => {
  test.for(DRAWINGS.filter(([name]) => !isAbsurd(name)))('%s, %s, %s', ([, language, name, spec]) => {
    const canvas = CANVASES[name];
    const struck = steppedOf(spec, language, canvas).flatMap(({ labels, lines }) =>
      labels.filter((label) => lines.some((line) => overlapOf(coreOf(label, canvas), line) > 0)),
    );
    expect(struck.map(({ lines }) => lines.join(' '))).toEqual([]);
  });
});

describe('the axis', () => {
  test.for(DRAWINGS)('reaches the highest value: %s, %s, %s', ([, language, name, spec]) => {
    const canvas = CANVASES[name];
    if (spec.kind !== 'cumulative-progress' && spec.kind !== 'quarterly-columns') return;
    const layout = spec.kind === 'cumulative-progress' ? cumulativeLayout : quarterlyLayout;
    // The two layouts take the spec of their own kind, which the line above has told apart.
    const { axis } = (layout as typeof cumulativeLayout)(spec as CumulativeProgressSpec, language, canvas);
    const marks = [...spec.actual, ...spec.plan].flatMap(({ reading }) => reading.value ?? []);
    if (marks.length === 0) return;
    expect(axis.ticks.at(-1)?.value).toBeGreaterThanOrEqual(Math.max(0, ...marks));
  });
});

describe('a path', () => {
  const points = (ys: readonly (number | null)[]) =>
    ys.map((y, index) => ({
      quarter: `2017-Q${index + 1}` as '2017-Q1',
      x: 50 + index * 100,
      y,
      scenario: 'AC' as const,
    }));

  test('holds each step over its whole quarter', () => {
    expect(pathOf(points([80, 60, 40, 20]), 100)).toBe('M0,80L100,80L100,60L200,60L200,40L300,40L300,20L400,20');
  });

  test('is broken by a gap and never joins across it', () => {
    expect(pathOf(points([80, null, 40, null]), 100)).toBe('M0,80L100,80M200,40L300,40');
  });

  test('is filled down to zero, and not where a quarter is missing', () => {
    const at = { bandWidth: 100, baseline: 90 };
    expect(areaOf(points([80, null, 40, null]), 'AC', at)).toBe(
      'M0,80L100,80L100,90L0,90ZM200,40L300,40L300,90L200,90Z',
    );
    expect(areaOf(points([80, 60, null, null]), 'ES', at)).toBe('');
  });
});

describe('positions say what the figures say', () => {
  test('bars start at zero, upwards and downwards', () => {
    const spec = quarterlyColumnsSpec(rowOf(NEGATIVE, 'land_newly_leased'), contextOf(NEGATIVE), null);
    const layout = quarterlyLayout(spec, 'vi', CANVASES.wide);
    const [up, down] = layout.actual;
    expect(up?.bottom).toBe(layout.baseline);
    expect(down?.top).toBe(layout.baseline);
    expect(down?.end).toBeGreaterThan(layout.baseline);
  });

  test('an absent quarter has no column and no step', () => {
    const row = rowOf(GAP, 'public_capital_disbursed', LOC_SON);
    const columns = quarterlyLayout(quarterlyColumnsSpec(row, contextOf(GAP), null), 'vi', CANVASES.narrow);
    expect(columns.actual.map((column) => column === null)).toEqual([false, true, false, true]);
    const path = cumulativeLayout(cumulativeProgressSpec(row, contextOf(GAP), null), 'vi', CANVASES.narrow);
    expect(path.actual.map((point) => point.y === null)).toEqual([false, true, true, true]);
    expect(path.labels.filter((label) => label.tone === 'absent').map((label) => label.lines.join(' '))).toEqual([
      'chưa báo cáo',
      'chưa báo cáo',
      'chưa đến hạn',
    ]);
  });

  test('the dotted line leads from what is known to the plan of the year', () => {
    const spec = cumulativeProgressSpec(rowOf(STORY, 'public_capital_disbursed'), contextOf(STORY), null);
    const layout = cumulativeLayout(spec, 'vi', CANVASES.wide);
    expect(layout.required?.x1).toBe(layout.bands[2]?.right);
    expect(layout.required?.y1).toBe(layout.actual[2]?.y);
    expect(layout.required?.x2).toBe(layout.plot.right);
    expect(layout.required?.y2).toBe(layout.plan[3]?.y);
  });

  test('lines keep their order in the labels at their ends', () => {
    const series = seriesOf(STORY, 'public_capital_disbursed');
    const spec = cumulativeProgressSpec(rowOf(STORY, 'public_capital_disbursed'), contextOf(STORY), series);
    const layout = cumulativeLayout(spec, 'vi', CANVASES.wide);
    const edge = layout.labels.filter((label) => label.x > layout.plot.right).sort((a, b) => a.y - b.y);
    expect(edge.map((label) => label.lines[0])).toEqual(['KH năm', '2016', '2015', 'dự kiến', '2014']);
  });

  test('zones stand on one scale', () => {
    const spec = smallMultiplesSpec(rowsOf(STORY, 'public_capital_disbursed'), contextOf(STORY));
    const { panels, axis } = multiplesLayout(spec, 'vi', CANVASES.wide);
    const heights = panels.map((panel) => panel.plot.bottom - panel.plot.top);
    expect(new Set(heights).size).toBe(1);
    const perUnit = (zone: number, quarter: number): number => {
      const panel = panels[zone];
      const value = panel?.panel.plan[quarter]?.reading.value ?? 0;
      return (panel?.baseline ?? 0) - (panel?.plan[quarter]?.y ?? 0) - (value / axis.domain[1]) * (heights[zone] ?? 0);
    };
    expect(perUnit(0, 3)).toBeCloseTo(0);
    expect(perUnit(1, 3)).toBeCloseTo(0);
  });

  test('the axis makes room for the widest tick', () => {
    const layout = cumulativeLayout(
      cumulativeProgressSpec(rowOf(HUGE, 'revenue_vnd'), contextOf(HUGE), null),
      'vi',
      CANVASES.narrow,
    );
    expect(layout.plot.left).toBeGreaterThan(measureText('6.000.000', CANVASES.narrow.small));
  });
});

describe('text is measured as it will be drawn', () => {
  test('accents take no room, and Vietnamese is as wide as its letters', () => {
    expect(measureText('ấ', 10)).toBe(measureText('a', 10));
    expect(measureText('Giải phóng', 13)).toBeCloseTo(measureText('Giai phong', 13));
    expect(measureText('đ', 100)).toBeGreaterThan(60);
  });

  test('lines break at ordinary spaces only', () => {
    expect(wrapText('chưa đến hạn', 50, 12)).toEqual(['chưa', 'đến hạn']);
    expect(wrapText('18,7\u00a0tỷ\u00a0đồng', 20, 12)).toEqual(['18,7\u00a0tỷ\u00a0đồng']);
  });
});
