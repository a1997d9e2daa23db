import { describe, expect, test } from 'vitest';
import { commandOf } from './present-keys.ts';
import { type PresentationAction, type PresentationState, present } from './presentation-state.ts';

const START: PresentationState = {
  current: 0,
  count: 3,
  language: 'vi',
  ratio: '16:9',
  layer: 'slide',
  trail: [],
  blank: false,
};

const after = (...actions: readonly PresentationAction[]): PresentationState => actions.reduce(present, START);

describe('what is on the screen', () => {
  test('the last slide is the end, the first the beginning', () => {
    const next = { kind: 'next' } as const;
    expect(after(next, next, next, next).current).toBe(2);
    expect(after({ kind: 'previous' }).current).toBe(0);
    expect(after({ kind: 'go', to: 99 }).current).toBe(2);
  });

  test('a blank screen comes back on the same slide, whatever is pressed', () => {
    const blank = after({ kind: 'next' }, { kind: 'blank' });
    expect(blank.blank).toBe(true);
    for (const kind of ['next', 'previous', 'blank', 'close', 'first'] as const) {
      expect(present(blank, { kind })).toMatchObject({ blank: false, current: 1, layer: 'slide' });
    }
  });

  test('proofs lead from one to another and back, and close with their slide', () => {
    const two = after({ kind: 'prove', evidence: 'a' }, { kind: 'prove', evidence: 'b' });
    expect(two).toMatchObject({ layer: 'proofs', trail: ['a', 'b'] });
    expect(present(two, { kind: 'back' }).trail).toEqual(['a']);
    expect(present(two, { kind: 'next' })).toMatchObject({ layer: 'slide', trail: [], current: 1 });
  });

  test('what closes with something open shows all slides with nothing open', () => {
    expect(after({ kind: 'toggle', layer: 'keys' }, { kind: 'close' }).layer).toBe('slide');
    expect(after({ kind: 'close' }).layer).toBe('overview');
  });

  test('language and ratio stay with the slide', () => {
    expect(after({ kind: 'next' }, { kind: 'language' }, { kind: 'ratio' })).toMatchObject({
      current: 1,
      language: 'en',
      ratio: '4:3',
    });
  });
});

describe('keys', () => {
  const free = { onControl: false, inScrolled: false };
  const pressed = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

  test('letters work in either case, and not with the keys of the browser', () => {
    expect(commandOf(pressed('E'), free)).toEqual({ kind: 'toggle', layer: 'proofs' });
    expect(commandOf(pressed('e', { ctrlKey: true }), free)).toBeUndefined();
    expect(commandOf(pressed('x'), free)).toBeUndefined();
  });

  test('a control keeps its own keys, and what scrolls keeps those that scroll it', () => {
    expect(commandOf(pressed(' '), { ...free, onControl: true })).toBeUndefined();
    expect(commandOf(pressed('ArrowRight'), { ...free, onControl: true })).toEqual({ kind: 'next' });
    expect(commandOf(pressed('ArrowDown'), { ...free, inScrolled: true })).toBeUndefined();
    expect(commandOf(pressed('Escape'), { ...free, inScrolled: true })).toEqual({ kind: 'close' });
  });
});
