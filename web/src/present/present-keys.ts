import type { PresentationAction } from './presentation-state.ts';

/** What a key does beside the actions on the screen. */
export type KeyCommand = PresentationAction | { readonly kind: 'window' } | { readonly kind: 'fullscreen' };

const NEXT: KeyCommand = { kind: 'next' };
const PREVIOUS: KeyCommand = { kind: 'previous' };
const KEYS_LAYER: KeyCommand = { kind: 'toggle', layer: 'keys' };

/** Remote pointers send the page keys; a period is what some of them send to blank the screen. */
const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: NEXT,
  ArrowDown: NEXT,
  PageDown: NEXT,
  ' ': NEXT,
  ArrowLeft: PREVIOUS,
  ArrowUp: PREVIOUS,
  PageUp: PREVIOUS,
  Backspace: PREVIOUS,
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Escape: { kind: 'close' },
  e: { kind: 'toggle', layer: 'proofs' },
  o: { kind: 'toggle', layer: 'overview' },
  l: { kind: 'language' },
  r: { kind: 'ratio' },
  b: { kind: 'blank' },
  '.': { kind: 'blank' },
  p: { kind: 'window' },
  f: { kind: 'fullscreen' },
  '?': KEYS_LAYER,
  h: KEYS_LAYER,
};

/** Keys that move or press what has the focus. */
const OF_CONTROLS = new Set([' ', 'Enter']);
const OF_SCROLLED = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ']);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Where the key was pressed: on a control, or in something that scrolls. */
export interface KeyPlace {
  readonly onControl: boolean;
  readonly inScrolled: boolean;
}

/** The command of a key; undefined where the browser or a control has a use of its own for it. */
export function commandOf(pressed: Pressed, { onControl, inScrolled }: KeyPlace): KeyCommand | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  if (onControl && OF_CONTROLS.has(pressed.key)) return undefined;
  if (inScrolled && OF_SCROLLED.has(pressed.key)) return undefined;
  return COMMANDS[pressed.key] ?? COMMANDS[pressed.key.toLowerCase()];
}
