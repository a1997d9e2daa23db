import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import type { Calculation } from '@zones/core/evidence/calculation';
import { createSourceFinder } from '@zones/core/evidence/source-keys';
import type { FactGroup } from '@zones/core/facts/group-facts';
import { LAND_STATES } from '@zones/core/land/land-row';
import { traceLand } from '@zones/core/land/list-land';
import type { Text } from '@zones/core/language/text';
import { METRICS, type MetricCode } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';
import type { Level } from '@zones/core/series/latest-level';
import { traceWorks } from '@zones/core/works/compare-works';
import type { View } from '../responses/answers.ts';
import type { Cell, Table } from '../responses/csv.ts';
import { READING_COLUMNS, readingCells } from '../responses/reading-cells.ts';
import { getZone } from './get-zone.ts';

/** One line of the profile: a figure with its name, unit and date. */
interface Line {
  readonly section: string;
  readonly item: string;
  readonly name: Text;
  readonly period: string | null;
  readonly unit: string | null;
  readonly reading: Reading;
  readonly note?: string | null;
}

const ofMetric = (section: string, metric: MetricCode, { reading, period }: Omit<Level, 'date'>): Line => ({
  section,
  item: metric,
  name: METRICS[metric].name,
  period,
  unit: METRICS[metric].unit,
  reading,
});

function landLines({ land, landLevels }: ZoneAnswer): readonly Line[] {
  const levels = Object.entries(landLevels).map(([metric, level]) =>
    // Object.entries forgets which keys the record has: they are metrics.
    ofMetric('land-latest', metric as MetricCode, level),
  );
  if (land === null) return levels;
  const { asOf: period, states, occupancyOfCleared, occupancyOfIndustrial } = land;
  return [
    ...LAND_STATES.map((state) => ofMetric('land', state, { reading: states[state], period })),
    ofMetric('land', 'occupancy_of_cleared', { reading: occupancyOfCleared, period }),
    ofMetric('land', 'occupancy_of_industrial', { reading: occupancyOfIndustrial, period }),
    ...levels,
  ];
}

function projectLines({ projects, capital, workers }: ZoneAnswer): readonly Line[] {
  const { period } = capital;
  return [
    ...projects.latest.map(({ stage, name, period: at, reading }) => ({
      section: 'projects',
      item: stage,
      name,
      period: at,
      unit: 'project',
      reading,
    })),
    ofMetric('capital', 'capital_registered_vnd', { reading: capital.vnd, period }),
    ofMetric('capital', 'capital_registered_usd', { reading: capital.usd, period }),
    ofMetric('workers', 'workers_employed', workers.employed),
    ofMetric('workers', 'workers_registered', workers.registered),
  ];
}

const UTILITY_NAMES: Readonly<Record<ZoneAnswer['utilities'][number]['utility'], Text>> = {
  power: { vi: 'Điện', en: 'Power' },
  water: { vi: 'Nước', en: 'Water' },
  wastewater: { vi: 'Nước thải', en: 'Wastewater' },
};

const utilityLines = ({ utilities }: ZoneAnswer): readonly Line[] =>
  utilities.flatMap(({ utility, ...capacities }) =>
    (['installed', 'committed', 'free'] as const).map((which) => ({
      section: 'utilities',
      item: `${utility}-${which}`,
      name: UTILITY_NAMES[utility],
      period: capacities[which].period,
      unit: capacities[which].unit,
      reading: capacities[which].reading,
    })),
  );

const worksLines = ({ works }: ZoneAnswer): readonly Line[] =>
  works.flatMap(({ code, name, through, disbursed, yearPlan, rate, note }) => {
    const line = { section: 'works', name, note };
    return [
      { ...line, item: `${code}-disbursed`, period: through, unit: 'VND', reading: disbursed },
      { ...line, item: `${code}-year-plan`, period: through.slice(0, 4), unit: 'VND', reading: yearPlan },
      { ...line, item: `${code}-rate`, period: through, unit: 'ratio', reading: rate },
    ];
  });

const factLines = (section: string, groups: readonly FactGroup[]): readonly Line[] =>
  groups.flatMap(({ code, statements }) =>
    statements.map(({ name, period, unit, reading, note }) => ({
      section,
      item: code,
      name,
      period,
      unit,
      reading,
      note,
    })),
  );

const linesOf = (zone: ZoneAnswer): readonly Line[] => [
  ...landLines(zone),
  ...projectLines(zone),
  ...utilityLines(zone),
  ...worksLines(zone),
  ...Object.entries(zone.facts).flatMap(([topic, groups]) => factLines(`record-${topic}`, groups)),
];

/** One row a figure of the profile, with its date, its status or the reason of its absence, and its document. */
export function listProfileTable(view: View, slug: string): Table {
  const zone = getZone(view, slug);
  const traced: Calculation[] = [];
  traceLand(view.content, slug, (calculation) => traced.push(calculation));
  traceWorks(view.content, slug, (calculation) => traced.push(calculation));
  const findSources = createSourceFinder(view.content, traced);
  const columns = ['release', 'zone', 'section', 'item', 'name_vi', 'name_en', 'period', 'unit', ...READING_COLUMNS];
  return {
    columns: [...columns, 'note'],
    rows: linesOf(zone).map(
      (line): Record<string, Cell> => ({
        release: zone.release.id,
        zone: zone.slug,
        section: line.section,
        item: line.item,
        name_vi: line.name.vi,
        name_en: line.name.en,
        period: line.period,
        unit: line.unit,
        ...readingCells(line.reading, findSources),
        note: line.note,
      }),
    ),
  };
}
