import { type Dispatch, type TouchEvent, useRef } from 'react';
import type { PresentationAction } from './presentation-state.ts';

/** Shorter than this a finger only wavers. */
const LEAST_PX = 60;

/** Turns slides by a finger drawn sideways. */
export function useSwipe(dispatch: Dispatch<PresentationAction>) {
  const start = useRef<readonly [x: number, y: number] | null>(null);
  return {
    onTouchStart({ touches }: TouchEvent) {
      const touch = touches.length === 1 ? touches[0] : undefined;
      start.current = touch === undefined ? null : [touch.clientX, touch.clientY];
    },
    onTouchEnd({ changedTouches }: TouchEvent) {
      const [from, touch] = [start.current, changedTouches[0]];
      if (from === null || touch === undefined) return;
      const [across, down] = [touch.clientX - from[0], touch.clientY - from[1]];
      if (Math.abs(across) < LEAST_PX || Math.abs(across) < Math.abs(down) * 2) return;
      dispatch({ kind: across < 0 ? 'next' : 'previous' });
    },
  };
}
