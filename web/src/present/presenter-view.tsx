import { useId } from 'react';
import type { Shown } from './deck.tsx';
import type { KeyCommand } from './present-keys.ts';
import { sayIn } from './present-words.ts';
import { SlideFace } from './slide-face.tsx';
import { useClock } from './use-clock.ts';

type PresenterViewProps = Shown & { readonly run: (command: KeyCommand) => void };

const two = (value: number): string => String(value).padStart(2, '0');

/** `04:32`, or `1:04:32` from the first hour on. */
function formatElapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
}

/** The clock on the presenter's own wall. */
function formatWall(instant: number): string {
  const now = new Date(instant);
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

function Clock({ data, state }: Pick<Shown, 'data' | 'state'>) {
  const say = sayIn(state.language);
  const { now, elapsed, isPaused, restart, togglePause } = useClock();
  const agenda = data.content.agendaItems.filter(({ meetingId }) => meetingId === data.meeting);
  const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <section className="presenter-clock">
      <div>
        <p className="text-ink-soft">{say('elapsed')}</p>
        <p className="presenter-time" role="timer" data-late={minutes > 0 && elapsed > minutes * 60_000}>
          {formatElapsed(elapsed)}
        </p>
        {minutes > 0 && <p className="text-ink-soft">{say('planned', { count: minutes })}</p>}
      </div>
      <div>
        <p className="text-ink-soft">{say('clock')}</p>
        <p className="presenter-time">{formatWall(now)}</p>
      </div>
      <div className="presenter-buttons">
        <button type="button" className="control" onClick={togglePause}>
          {say(isPaused ? 'resume' : 'pause')}
        </button>
        <button type="button" className="control" onClick={restart}>
          {say('restart')}
        </button>
      </div>
    </section>
  );
}

function Preview({ data, deck, state, at }: Shown & { at: number }) {
  const { language, ratio, count } = state;
  const slide = deck.slides[at];
  if (slide === undefined) return <p className="presenter-end">{sayIn(language)('lastSlide')}</p>;
  const face = { slide, release: deck.release, code: data.code, number: at + 1, count, language, ratio };
  return (
    <div className="slide" data-ratio={ratio}>
      <SlideFace {...face} />
    </div>
  );
}

/** The keyboard can stand on them to scroll. */
const STOP = { tabIndex: 0 } as const;

function Notes({ deck, state }: Pick<Shown, 'deck' | 'state'>) {
  const say = sayIn(state.language);
  const id = useId();
  const notes = deck.slides[state.current]?.notes ?? [];
  return (
    <section className="presenter-notes" aria-labelledby={id} data-keeps-keys {...STOP}>
      <h2 id={id}>{say('notes')}</h2>
      {notes.length === 0 && <p className="text-ink-soft">{say('noNotes')}</p>}
      {notes.map((note) => (
        <p key={note.en}>{note[state.language]}</p>
      ))}
    </section>
  );
}

/** What only the presenter sees: this slide, the next one, the notes, the time. */
export function PresenterView({ data, deck, state, run }: PresenterViewProps) {
  const { language, current, count } = state;
  const say = sayIn(language);
  const shown = { data, deck, state };
  return (
    <main className="presenter" data-ratio={state.ratio}>
      <h1 className="sr-only">{say('window')}</h1>
      <section className="presenter-current" aria-label={say('slide', { number: current + 1, count })}>
        <Preview {...shown} at={current} />
      </section>
      <section className="presenter-next">
        <h2>{say('upNext')}</h2>
        <Preview {...shown} at={current + 1} />
      </section>
      <Clock data={data} state={state} />
      <Notes deck={deck} state={state} />
      <nav className="presenter-turn" aria-label={say('controls')}>
        <button type="button" className="control" onClick={() => run({ kind: 'previous' })}>
          ← {say('previous')}
        </button>
        <span>
          {current + 1}/{count}
        </span>
        <button type="button" className="control" onClick={() => run({ kind: 'next' })}>
          {say('next')} →
        </button>
      </nav>
    </main>
  );
}
