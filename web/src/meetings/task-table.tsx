import { formatDate } from '@zones/core/format/date';
import { TASK_STATES, type TaskState } from '@zones/core/meetings/task-state';
import { useLanguage } from '../routing/use-place.ts';
import { TableCard } from '../zones/section.tsx';
import { useMeetingWords } from './meeting-words.ts';
import { InventedMark, SubjectLinks } from './subject-links.tsx';
import { TaskStateMark } from './task-state-mark.tsx';
import type { Review, Works } from './use-meeting.ts';

type Task = Review['tasks'][number];

const COLUMNS = ['number', 'task', 'unit', 'due', 'state'] as const;
const WIDE = new Set<string>(['unit', 'due', 'state']);

function StateCell({ task }: { task: Task }) {
  const say = useMeetingWords();
  const language = useLanguage();
  return (
    <>
      <TaskStateMark state={task.state} />
      {task.done === null ? null : (
        <span className="block text-xs whitespace-nowrap text-ink-faint">
          {say('doneOn', { date: formatDate(task.done.on, language) })}
        </span>
      )}
    </>
  );
}

/** On a phone everything stands under the task, so that its state is seen without scrolling sideways. */
function TaskRow({ task, works }: { task: Task; works: Works }) {
  const say = useMeetingWords();
  const language = useLanguage();
  const due = formatDate(task.dueOn, language);
  return (
    <tr>
      <td className="figures">{task.number}</td>
      <th scope="row" className="font-normal">
        {task.text[language]}
        <InventedMark of={task} />
        <span className="block text-xs">
          <SubjectLinks subject={task} works={works} />
        </span>
        <span className="mt-1 block text-sm sm:hidden print:hidden">
          {task.owner[language]} · {say('due')} {due}
          <span className="block">
            <StateCell task={task} />
          </span>
        </span>
      </th>
      <td className="text-sm max-sm:hidden print:table-cell">{task.owner[language]}</td>
      <td className="figures text-sm whitespace-nowrap max-sm:hidden print:table-cell">{due}</td>
      <td className="text-sm max-sm:hidden print:table-cell">
        <StateCell task={task} />
      </td>
    </tr>
  );
}

/** How many tasks are in each state, then the tasks. */
export function TaskTable({ label, tasks, works }: { label: string; tasks: readonly Task[]; works: Works }) {
  const say = useMeetingWords();
  const count = (state: TaskState) => tasks.filter((task) => task.state === state).length;
  return (
    <>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        {TASK_STATES.map((state) => (
          <TaskStateMark key={state} state={state} count={count(state)} />
        ))}
      </p>
      <TableCard label={label}>
        <table className="data-table sm:min-w-[44rem] print:min-w-0">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={WIDE.has(column) ? 'max-sm:hidden print:table-cell' : undefined}
                >
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <TaskRow key={task.number} task={task} works={works} />
            ))}
          </tbody>
        </table>
      </TableCard>
    </>
  );
}
