import type { Language } from '@zones/core/language/text';
import { toDeck } from '@zones/core/meetings/to-deck';
import { useMemo, useReducer, useState } from 'react';
import type { SlideRatio } from '../routing/present-address.ts';
import { Controls } from './controls.tsx';
import { Deck } from './deck.tsx';
import { KeyList } from './key-list.tsx';
import { PresentContexts } from './present-contexts.tsx';
import type { PresentationData } from './presentation-data.ts';
import { present } from './presentation-state.ts';
import { PresenterView } from './presenter-view.tsx';
import { PresenterWindow } from './presenter-window.tsx';
import { Proofs } from './proofs.tsx';
import { useAddress } from './use-address.ts';
import { useCommands } from './use-commands.ts';
import { useLive } from './use-live.ts';
import { useScreenRatio } from './use-screen-ratio.ts';
import { useSwipe } from './use-swipe.ts';

interface PresentationProps {
  readonly data: PresentationData;
  readonly language: Language;
  readonly ratio: SlideRatio;
}

/** A review as slides. Without scripts they stand one below the other; with them one is shown at a time. */
export function Presentation({ data, language, ratio }: PresentationProps) {
  const { meeting, content } = data;
  const deck = useMemo(
    () => toDeck({ ...content, release: { ...content.release, meetingId: meeting } }),
    [content, meeting],
  );
  const [state, dispatch] = useReducer(present, {
    current: 0,
    count: deck.slides.length,
    language,
    ratio,
    layer: 'slide',
    trail: [],
    blank: false,
  });
  const isLive = useLive();
  const [popup, setPopup] = useState<Window | null>(null);
  const commands = useCommands(dispatch, popup, setPopup);
  const slide = deck.slides[state.current];
  useAddress(data, state, deck, dispatch);
  useScreenRatio(dispatch);
  const swipe = useSwipe(dispatch);
  if (slide === undefined) return null;
  const shown = { data, deck, state };
  return (
    <PresentContexts data={data} language={state.language}>
      <div className="presentation" data-live={isLive} data-ratio={state.ratio} data-layer={state.layer} {...swipe}>
        <Deck {...shown} isLive={isLive} onPick={(to) => dispatch({ kind: 'go', to })} />
        {isLive && (
          <>
            <Controls state={state} data={data} run={commands} />
            {state.layer === 'proofs' && <Proofs slide={slide} content={content} state={state} dispatch={dispatch} />}
            {state.layer === 'keys' && (
              <KeyList language={state.language} onClose={() => dispatch({ kind: 'close' })} />
            )}
            {popup !== null && (
              <PresenterWindow popup={popup} language={state.language} onClosed={() => setPopup(null)} run={commands}>
                <PresenterView {...shown} run={commands} />
              </PresenterWindow>
            )}
          </>
        )}
      </div>
    </PresentContexts>
  );
}
