import { type Dispatch, useCallback, useEffect } from 'react';
import { commandOf, type KeyCommand, type KeyPlace } from './present-keys.ts';
import type { PresentationAction } from './presentation-state.ts';

async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}

const CONTROLS = 'a[href],button,input,select,textarea,summary';

/** Of either window: each has constructors of its own, so that `instanceof` would not tell. */
const elementOf = (target: EventTarget | null): Element | null =>
  target !== null && 'closest' in target ? (target as Element) : null;

function placeOf({ target }: KeyboardEvent): KeyPlace {
  const element = elementOf(target);
  const isIn = (selector: string): boolean => element !== null && element.closest(selector) !== null;
  return { onControl: isIn(CONTROLS), inScrolled: isIn('[data-keeps-keys]') };
}

/** The figure that a plain click asks to prove: every figure is a link that says so. */
function findAsked({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): string | null {
  const href = elementOf(target)?.closest('a')?.getAttribute('href');
  if (!href || ctrlKey || metaKey || shiftKey) return null;
  return new URL(href, 'http://localhost').searchParams.get('evidence');
}

/** Runs the command of each key that has one and of each figure pressed; for the window of the slides and the presenter's own. */
export function listenTo(target: Window, run: (command: KeyCommand) => void): () => void {
  const prove = (event: MouseEvent): void => {
    const evidence = findAsked(event);
    if (evidence === null) return;
    event.preventDefault();
    run({ kind: 'prove', evidence });
  };
  const press = (event: KeyboardEvent): void => {
    const command = commandOf(event, placeOf(event));
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  };
  target.addEventListener('keydown', press);
  target.addEventListener('click', prove);
  return () => {
    target.removeEventListener('keydown', press);
    target.removeEventListener('click', prove);
  };
}

/** What keys and controls do. */
export function useCommands(
  dispatch: Dispatch<PresentationAction>,
  popup: Window | null,
  setPopup: (popup: Window | null) => void,
): (command: KeyCommand) => void {
  const run = useCallback(
    (command: KeyCommand): void => {
      if (command.kind === 'fullscreen') {
        // Refused where the browser does not allow it: the slides stay as they are.
        void toggleFullscreen().catch(() => undefined);
      } else if (command.kind === 'window') {
        if (popup !== null) popup.focus();
        else setPopup(window.open('', 'presenter', 'popup,width=1180,height=720'));
      } else dispatch(command);
    },
    [dispatch, popup, setPopup],
  );
  useEffect(() => listenTo(window, run), [run]);
  return run;
}
