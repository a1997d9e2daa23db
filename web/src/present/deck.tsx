import type { Deck as DeckData } from '@zones/core/meetings/deck';
import { sayIn } from './present-words.ts';
import type { PresentationData } from './presentation-data.ts';
import type { PresentationState } from './presentation-state.ts';
import { SlideFace } from './slide-face.tsx';

/** What is on the screen and what it is made from. */
export interface Shown {
  readonly data: PresentationData;
  readonly deck: DeckData;
  readonly state: PresentationState;
}

interface DeckProps extends Shown {
  readonly isLive: boolean;
  readonly onPick: (position: number) => void;
}

/** Every slide; the style shows all of them, or the current one alone. */
export function Deck({ data, deck, state, isLive, onPick }: DeckProps) {
  const { language, ratio, current, count, layer, blank } = state;
  const say = sayIn(language);
  const isOverview = layer === 'overview';
  const position = say('slide', { number: current + 1, count });
  return (
    <main className="deck" aria-label={`${say('title')}: ${deck.release.title[language]}`}>
      <h1 className="sr-only">{deck.release.title[language]}</h1>
      <p className="sr-only" aria-live="polite">
        {isLive && `${position}: ${deck.slides[current]?.title[language]}`}
      </p>
      <ol className="deck-slides">
        {deck.slides.map((slide, index) => (
          <li key={slide.id} id={slide.id} className="slide" data-current={index === current}>
            <SlideFace
              slide={slide}
              release={deck.release}
              code={data.code}
              number={index + 1}
              count={count}
              language={language}
              ratio={ratio}
            />
            {isOverview && (
              <button
                type="button"
                className="slide-pick"
                aria-current={index === current}
                onClick={() => onPick(index)}
              >
                <span className="sr-only">
                  {say('slide', { number: index + 1, count })}: {slide.title[language]}
                </span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {blank && (
        <p className="deck-blank" role="status">
          <span className="sr-only">{say('blanked')}</span>
        </p>
      )}
    </main>
  );
}
