import type { Deck } from '@zones/core/meetings/deck';
import { type Dispatch, useEffect, useRef } from 'react';
import { presentPathTo } from '../routing/present-address.ts';
import { sayIn } from './present-words.ts';
import type { PresentationData } from './presentation-data.ts';
import type { PresentationAction, PresentationState } from './presentation-state.ts';

/** Keeps slide, language and ratio in the address, so that a reload or a link shows the same; a file has the slide alone. */
export function useAddress(
  { meeting, content, base }: PresentationData,
  { current, language, ratio }: PresentationState,
  deck: Deck,
  dispatch: Dispatch<PresentationAction>,
): void {
  const isArrived = useRef(false);
  useEffect(() => {
    const follow = (): void => {
      const to = deck.slides.findIndex(({ id }) => `#${id}` === location.hash);
      if (to >= 0) dispatch({ kind: 'go', to });
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [deck, dispatch]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${sayIn(language)('title')}: ${deck.release.title[language]}`;
    // The first slide to be shown is the one that the address names, which the effect above has just asked for.
    if (!isArrived.current) {
      isArrived.current = true;
      return;
    }
    const hash = `#${deck.slides[current]?.id ?? ''}`;
    const place = { board: content.board.slug, release: content.release.id, language };
    const path = base !== '' ? '' : presentPathTo(meeting, place, ratio);
    history.replaceState(null, '', path + hash);
  }, [meeting, content, base, current, language, ratio, deck]);
}
