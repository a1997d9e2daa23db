import type { Language } from '@zones/core/language/text';
import type { SlideRatio } from '../routing/present-address.ts';

/** What lies over the slide: proofs of its numbers, every slide at once, or the keys. */
export type Layer = 'slide' | 'proofs' | 'overview' | 'keys';

export interface PresentationState {
  /** Position of the slide shown, from 0. */
  readonly current: number;
  readonly count: number;
  readonly language: Language;
  readonly ratio: SlideRatio;
  readonly layer: Layer;
  /** Proofs that were opened one from another, the shown one last; none where the list of the slide is shown. */
  readonly trail: readonly string[];
  readonly blank: boolean;
}

export type PresentationAction =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'language' | 'ratio' | 'blank' | 'close' | 'back' }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'toggle'; readonly layer: Exclude<Layer, 'slide'> }
  | { readonly kind: 'prove'; readonly evidence: string };

const within = (state: PresentationState, to: number): PresentationState => ({
  ...state,
  current: Math.min(Math.max(to, 0), state.count - 1),
  trail: [],
  // Proofs are of a slide: those of the next are not open yet.
  layer: state.layer === 'proofs' ? 'slide' : state.layer,
});

function toggle(state: PresentationState, layer: Exclude<Layer, 'slide'>): PresentationState {
  return { ...state, trail: [], layer: state.layer === layer ? 'slide' : layer };
}

function close(state: PresentationState): PresentationState {
  if (state.blank) return { ...state, blank: false };
  // With nothing open, the key that closes shows where one is.
  return { ...state, trail: [], layer: state.layer === 'slide' ? 'overview' : 'slide' };
}

function turn(state: PresentationState, kind: 'next' | 'previous' | 'first' | 'last'): PresentationState {
  const to = { next: state.current + 1, previous: state.current - 1, first: 0, last: state.count - 1 };
  return within(state, to[kind]);
}

/** What is on the screen after the presenter did something. A screen that was blanked comes back first, on the same slide. */
export function present(state: PresentationState, action: PresentationAction): PresentationState {
  if (state.blank && action.kind !== 'language' && action.kind !== 'ratio') return { ...state, blank: false };
  switch (action.kind) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      return turn(state, action.kind);
    case 'go':
      return { ...within(state, action.to), layer: 'slide' };
    case 'language':
      return { ...state, language: state.language === 'vi' ? 'en' : 'vi' };
    case 'ratio':
      return { ...state, ratio: state.ratio === '16:9' ? '4:3' : '16:9' };
    case 'blank':
      return { ...state, blank: true };
    case 'toggle':
      return toggle(state, action.layer);
    case 'prove':
      return { ...state, layer: 'proofs', trail: [...state.trail, action.evidence] };
    case 'back':
      return { ...state, trail: state.trail.slice(0, -1) };
    case 'close':
      return close(state);
  }
}
