import type { ReleaseContent } from '../boards/board-content.ts';
import type { FactStatement } from '../facts/group-facts.ts';
import { newestFirst, toStatement } from '../facts/group-facts.ts';
import type { Text } from '../language/text.ts';
import type { StockMetric } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import { absent, isPresent } from '../readings/reading.ts';
import type { Level } from '../series/latest-level.ts';
import { latestLevel, listLevels } from '../series/latest-level.ts';

/** Where enterprise projects stand; the catalogue counts two of the stages, sources state the others as facts. */
const STAGES = {
  valid: { metric: 'projects_valid' },
  'valid-fdi': { metric: 'projects_valid_fdi' },
  operating: { metric: 'projects_operating' },
  'operating-fdi': {
    fact: 'projects_operating_fdi',
    name: { vi: 'Dự án FDI đang hoạt động', en: 'Operating FDI projects' },
  },
  'under-construction': {
    fact: 'projects_under_construction',
    name: { vi: 'Dự án đang xây dựng', en: 'Projects under construction' },
  },
  'not-started': {
    fact: 'projects_licensed_not_started',
    name: { vi: 'Dự án đã cấp phép, chưa xây dựng', en: 'Projects licensed, not started' },
  },
  'construction-suspended': {
    fact: 'projects_construction_suspended',
    name: { vi: 'Dự án tạm ngưng xây dựng', en: 'Projects with construction suspended' },
  },
  'operation-suspended': {
    fact: 'projects_operation_suspended',
    name: { vi: 'Dự án tạm ngưng hoạt động', en: 'Projects with operation suspended' },
  },
} as const satisfies Record<string, { readonly metric: StockMetric } | { readonly fact: string; readonly name: Text }>;
export type ProjectStage = keyof typeof STAGES;
// Object.keys forgets which keys the table has.
export const PROJECT_STAGES = Object.keys(STAGES) as readonly ProjectStage[];

/** The stages that together are all valid projects. */
const WHOLE = [
  'operating',
  'under-construction',
  'not-started',
  'construction-suspended',
  'operation-suspended',
] as const;

export interface StageLevel extends Level {
  readonly stage: ProjectStage;
  readonly name: Text;
}

export interface ProjectStages {
  /** The last figure on record of each stage, each with its own date: they do not add up. */
  readonly latest: readonly StageLevel[];
  /** The last date on which every stage is on record, so that they are parts of one whole; null when there is none. */
  readonly split: { readonly period: PeriodCode; readonly stages: readonly StageLevel[] } | null;
}

const nameOf = (stage: ProjectStage): Text => {
  const of = STAGES[stage];
  return 'metric' in of ? METRICS[of.metric].name : of.name;
};

const toLevel = ({ reading, period, date }: FactStatement): Level => ({ reading, period, date });

/** Everything on record of a stage, newest first. Undated statements have no place in time. */
function levelsOf(content: ReleaseContent, zone: ZoneScope, stage: ProjectStage): readonly Level[] {
  const of = STAGES[stage];
  if ('metric' in of) return listLevels(content, of.metric, zone);
  return content.facts
    .filter((fact) => fact.zone === zone && fact.code === of.fact)
    .map(toStatement)
    .filter(({ reading, date }) => isPresent(reading) && date !== null)
    .sort(newestFirst)
    .map(toLevel);
}

function latestOf(content: ReleaseContent, zone: ZoneScope, stage: ProjectStage): StageLevel {
  const of = STAGES[stage];
  const [last] = levelsOf(content, zone, stage);
  const none: Level = { reading: absent('not-published'), period: null, date: null };
  const level = last ?? ('metric' in of ? latestLevel(content, of.metric, zone) : none);
  return { stage, name: nameOf(stage), ...level };
}

function findSplit(content: ReleaseContent, zone: ZoneScope): ProjectStages['split'] {
  const all = WHOLE.map((stage) => ({ stage, levels: levelsOf(content, zone, stage) }));
  const periods = all[0]?.levels.map(({ period }) => period) ?? [];
  for (const period of periods) {
    const stages = all.flatMap(({ stage, levels }) => {
      const level = levels.find((one) => one.period === period);
      return level === undefined ? [] : [{ stage, name: nameOf(stage), ...level }];
    });
    if (period !== null && stages.length === WHOLE.length) return { period, stages };
  }
  return null;
}

/** How far the enterprise projects of a zone are: only licensed, being built, at work or stalled. */
export function listStages(content: ReleaseContent, zone: ZoneScope): ProjectStages {
  return {
    latest: PROJECT_STAGES.map((stage) => latestOf(content, zone, stage)),
    split: findSplit(content, zone),
  };
}
