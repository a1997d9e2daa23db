import { formatTaskState } from '@zones/core/format/meeting';
import type { TaskState } from '@zones/core/meetings/task-state';
import { useLanguage } from '../routing/use-place.ts';

/** Drawn, not typed: every machine shows the same shape. */
const SHAPES: Readonly<Record<TaskState, string>> = {
  'done-on-time': 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14z',
  'done-late': 'M10 2.5 18.5 17h-17z',
  'not-yet-due': 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM10 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  overdue: 'M5.2 2.8 10 7.6l4.8-4.8 2.4 2.4L12.4 10l4.8 4.8-2.4 2.4L10 12.4l-4.8 4.8-2.4-2.4L7.6 10 2.8 5.2z',
};

const COLOURS: Readonly<Record<TaskState, string>> = {
  'done-on-time': 'fill-good',
  'done-late': 'fill-watch',
  'not-yet-due': 'fill-ink-faint',
  overdue: 'fill-bad',
};

const TEXT_COLOURS: Readonly<Record<TaskState, string>> = {
  'done-on-time': 'text-good-text',
  'done-late': 'text-watch-text',
  'not-yet-due': 'text-ink-soft',
  overdue: 'text-bad-text',
};

/** The state of a task: shape and words, never colour alone. */
export function TaskStateMark({ state, count }: { state: TaskState; count?: number }) {
  const language = useLanguage();
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${TEXT_COLOURS[state]}`}>
      <svg viewBox="0 0 20 20" className="inline-block size-[0.85em] shrink-0" aria-hidden="true">
        <path d={SHAPES[state]} fillRule="evenodd" className={COLOURS[state]} />
      </svg>
      <span>
        {count === undefined ? null : <b className="figures">{count} </b>}
        {formatTaskState(state, language)}
      </span>
    </span>
  );
}
