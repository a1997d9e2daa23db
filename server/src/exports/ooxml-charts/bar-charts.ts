import type { ChartWords } from '@zones/core/charts/chart-parts';
import type { BulletListSpec, VarianceBarsSpec } from '@zones/core/charts/chart-spec';
import { LOWER_IS_BETTER } from '@zones/core/charts/chart-words';
import type { ClearanceStagesSpec } from '@zones/core/charts/clearance-stages-spec';
import type { LandCascadeSpec } from '@zones/core/charts/land-chart-spec';
import { formatAbsence } from '@zones/core/format/absence';
import { PROGRESS_MARKS } from '@zones/core/format/status';
import type { Language } from '@zones/core/language/text';
import { isPresent, type Reading } from '@zones/core/readings/reading';
import { toCellNumber } from '../number-format.ts';
import { labelFormat } from './label-format.ts';
import { LOOKS, signed } from './looks.ts';
import type { Look, NativeChart, NativePoint } from './native-chart.ts';

const base = (spec: ChartWords, language: Language) =>
  ({
    id: spec.id,
    language,
    panel: null,
    alternative: spec.sentence[language],
    direction: 'bar',
    gap: 35,
    from: null,
    to: null,
    rule: null,
    remarks: [
      spec.subtitle[language],
      spec.source[language],
      ...(spec.watermark === null ? [] : [spec.watermark[language]]),
    ],
  }) as const satisfies Partial<NativeChart>;

/** What has no bar says why beside its name. */
const withReason = (name: string, reading: Reading, language: Language): string =>
  isPresent(reading) ? name : `${name}: ${formatAbsence(reading.absence, language)}`;

function bulletLook({ status, scenario }: BulletListSpec['items'][number]): Look {
  const look = LOOKS[scenario];
  return status === 'behind' ? signed(look, false) : look;
}

/** Longest bar that keeps the others readable: twice the plan. Longer ones say their number and end there. */
const LONGEST = 2;

/** Attainment of many indicators on one scale, with the plan as a rule across. */
export function bulletChart(spec: BulletListSpec, language: Language): NativeChart {
  const points = spec.items.map(
    (item): NativePoint => ({
      reading: item.attainment,
      look: bulletLook(item),
      label: labelFormat(item.attainment, 'ratio', { language, after: ` ${PROGRESS_MARKS[item.status]}` }),
    }),
  );
  const most = Math.max(1, ...points.flatMap(({ reading }) => (isPresent(reading) ? [reading.value] : [])));
  const least = Math.min(0, ...points.flatMap(({ reading }) => (isPresent(reading) ? [reading.value] : [])));
  return {
    ...base(spec, language),
    from: least < 0 ? null : 0,
    to: Math.min(LONGEST, most * 1.2),
    rule: 1,
    categories: spec.items.map(({ name, better, attainment }) => {
      const lower = better === 'lower' ? ` (${LOWER_IS_BETTER[language]})` : '';
      return withReason(`${name[language]}${lower}`, attainment, language);
    }),
    series: [
      {
        name: language === 'vi' ? 'So với kế hoạch' : 'Share of plan',
        kind: 'bar',
        look: LOOKS.AC,
        unit: 'ratio',
        points,
      },
    ],
  };
}

/** A bar and its label beyond it, before the names of the rows. */
const ROOM = 1.3;

/** Actual minus plan, signed and coloured by whether it is welcome. */
export function varianceChart(spec: VarianceBarsSpec, language: Language): NativeChart {
  const { unit } = spec;
  const values = spec.items.map(({ variance }) => toCellNumber(variance.value ?? 0, unit));
  return {
    ...base(spec, language),
    gap: 130,
    from: Math.min(0, ...values) * ROOM,
    to: Math.max(0, ...values) * ROOM || null,
    categories: spec.items.map(({ name, variance }) => withReason(name[language], variance, language)),
    series: [
      {
        name: language === 'vi' ? 'Chênh lệch' : 'Variance',
        kind: 'bar',
        look: LOOKS.AC,
        unit,
        points: spec.items.map(({ variance, scenario, favourable, status }) => ({
          reading: variance,
          look: signed(LOOKS[scenario], favourable),
          label: labelFormat(variance, unit, {
            language,
            isDifference: true,
            after: ` ${PROGRESS_MARKS[status]}`,
          }),
        })),
      },
    ],
  };
}

type CascadeItem = LandCascadeSpec['items'][number];

function cascadeLook({ state, scenario }: CascadeItem): Look {
  if (state === 'land_uncleared') return LOOKS.PY;
  return state === 'land_available' ? signed(LOOKS[scenario], true) : LOOKS[scenario];
}

/** Planned, industrial and cleared land, then what cleared land is used for: bars from zero on one scale. */
export function landChart(spec: LandCascadeSpec, language: Language): NativeChart {
  const to = toCellNumber(spec.scaleTo, 'm2') * 1.15;
  return {
    ...base(spec, language),
    from: 0,
    to: to > 0 ? to : null,
    categories: spec.items.map((item) => {
      const name = withReason(item.name[language], item.reading, language);
      return item.of === 'land_cleared' ? `– ${name}` : name;
    }),
    series: [
      {
        name: language === 'vi' ? 'Diện tích (ha)' : 'Area (ha)',
        kind: 'bar',
        look: LOOKS.AC,
        unit: 'm2',
        points: spec.items.map((item) => ({
          reading: item.reading,
          look: cascadeLook(item),
          label: labelFormat(item.reading, 'm2', { language }),
        })),
      },
    ],
  };
}

const STAGE_SERIES = {
  vi: { total: 'Tổng số', done: 'Đã xong' },
  en: { total: 'Total', done: 'Done' },
} as const satisfies Record<Language, Record<string, string>>;

/** Households and land through the stages of clearance: a chart each, because they are no one unit. */
export function stagesCharts(spec: ClearanceStagesSpec, language: Language): readonly NativeChart[] {
  return spec.panels.map(({ measure, unit, name, pairs }) => ({
    ...base(spec, language),
    id: `${spec.id}-${measure}`,
    panel: name[language],
    from: 0,
    categories: spec.stages.map((stage, at) => {
      const done = pairs[at]?.done;
      return done === undefined ? stage.name[language] : withReason(stage.name[language], done, language);
    }),
    series: (['total', 'done'] as const).map((part) => {
      const look = part === 'total' ? LOOKS.PL : LOOKS.AC;
      const points = pairs.map(
        (pair): NativePoint => ({ reading: pair[part], look, label: labelFormat(pair[part], unit, { language }) }),
      );
      return { name: STAGE_SERIES[language][part], kind: 'bar', look, unit, points };
    }),
  }));
}
