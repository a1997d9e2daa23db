import { type Dispatch, useEffect } from 'react';
import type { PresentationAction } from './presentation-state.ts';

/** Between a square and this a screen is nearer to 4:3 than to 16:9; taller ones are phones held upright. */
const [SQUARE, BETWEEN] = [1, 1.5];

/** Older projectors get slides of their own ratio, where the address does not ask for one. */
export function useScreenRatio(dispatch: Dispatch<PresentationAction>): void {
  useEffect(() => {
    const ratio = innerWidth / innerHeight;
    const isAsked = new URLSearchParams(location.search).has('ratio');
    if (!isAsked && ratio > SQUARE && ratio < BETWEEN) dispatch({ kind: 'ratio' });
  }, [dispatch]);
}
