import type { ImportBatch } from '@zones/core/imports/batch';
import type { Task } from '@zones/core/meetings/meeting';
import type { MetricCode } from '@zones/core/metrics/catalogue';
import { ALL_ZONES } from '@zones/core/observations/observation';
import type { FoundTable } from './find-tables.ts';
import { readBoth, readBothOrNone } from './read-both.ts';
import { claimKey, type SeenRows } from './repeated-rows.ts';
import { listRows, type ReadingContext, type TableRow } from './table-row.ts';

type StatedExplanation = ImportBatch['explanations'][number];
type StatedTask = ImportBatch['tasks'][number];

/** When a task was done and when that became known: both days or neither. */
function readDone(row: TableRow<'task'>): Task['done'] {
  if (row.isBlank('done_on') && row.isBlank('known_on')) return null;
  const on = row.need('done_on', row.day('done_on'));
  const knownOn = row.need('known_on', row.day('known_on'));
  return on === null || knownOn === null ? null : { on, knownOn };
}

function readTask(row: TableRow<'task'>, seen: SeenRows): StatedTask[] {
  const meetingId = row.need('meeting', row.key('meeting'));
  const number = row.need('number', row.amount('number', 0, 'STT'));
  const text = readBoth(row, 'text_vi', 'text_en');
  const owner = readBoth(row, 'owner_vi', 'owner_en');
  const dueOn = row.need('due_on', row.day('due_on'));
  const done = readDone(row);
  const rest = {
    zone: row.choice('zone') ?? ALL_ZONES,
    metric: row.choice<MetricCode>('metric'),
    works: row.key('works'),
    sourceKey: row.need('source', row.key('source')),
    illustrative: row.flag('illustrative'),
    place: row.place('number'),
  };
  if (!row.isSound || meetingId === null || number === null || dueOn === null) return [];
  if (!claimKey(seen, row, 'number', `${meetingId} ${number}`)) return [];
  return [{ meetingId, number, text, owner, dueOn, done, ...rest }];
}

function readExplanation(row: TableRow<'explanation'>, seen: SeenRows): StatedExplanation[] {
  const meetingId = row.need('meeting', row.key('meeting'));
  const metric = row.need('metric', row.choice<MetricCode>('metric'));
  const said = {
    cause: readBoth(row, 'cause_vi', 'cause_en'),
    owner: readBoth(row, 'owner_vi', 'owner_en'),
    remedy: readBoth(row, 'remedy_vi', 'remedy_en'),
    decisionAsked: readBothOrNone(row, 'decision_vi', 'decision_en'),
  };
  const rest = {
    zone: row.choice('zone') ?? ALL_ZONES,
    works: row.key('works'),
    sourceKey: row.need('source', row.key('source')),
    illustrative: row.flag('illustrative'),
    place: row.place('metric'),
  };
  if (!row.isSound || meetingId === null || metric === null) return [];
  if (!claimKey(seen, row, 'metric', [meetingId, rest.zone, metric, rest.works ?? ''].join(' ').trim())) return [];
  return [{ meetingId, metric, ...said, ...rest }];
}

/** The tasks of the sheet Nhiệm vụ. A row without a zone concerns the whole board. */
export function readTasks(tables: readonly FoundTable[], context: ReadingContext): readonly StatedTask[] {
  const seen: SeenRows = new Map();
  return listRows(tables, 'task', context).flatMap((row) => readTask(row, seen));
}

/** The explanations of the sheet Giải trình. A row without a zone speaks of all. */
export function readExplanations(tables: readonly FoundTable[], context: ReadingContext): readonly StatedExplanation[] {
  const seen: SeenRows = new Map();
  return listRows(tables, 'explanation', context).flatMap((row) => readExplanation(row, seen));
}
