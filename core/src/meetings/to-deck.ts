import type { ReleaseContent } from '../boards/board-content.ts';
import type { Deck, DeckMeeting } from './deck.ts';
import { clearanceSlides } from './deck-clearance.ts';
import { decisionSlides, gapSlides, sourceSlides, supportSlides } from './deck-closing.ts';
import { exceptionSlides } from './deck-exceptions.ts';
import { landSlides } from './deck-land.ts';
import { previousTaskSlides, scorecardSlide, titleSlide } from './deck-opening.ts';
import { openDeck } from './deck-scope.ts';
import { worksSlides } from './deck-works.ts';

/**
 * The review of a release as slides, in the order in which a meeting goes through it. Everything is read from the release;
 * a part that the record does not hold is named as a gap, never shown as 0. Without a meeting there are no tasks, and
 * causes are those that the works state.
 */
export function toDeck(content: ReleaseContent, meeting: DeckMeeting | null = null): Deck {
  const scope = openDeck(content, meeting);
  const { slug, name, authority, illustrative } = content.board;
  const { id, title, cutoff, publishedAt, through } = content.release;
  const record = [
    ...exceptionSlides(scope),
    ...landSlides(scope),
    ...worksSlides(scope),
    ...clearanceSlides(scope),
    ...supportSlides(scope),
  ];
  const shown = [
    titleSlide(scope),
    ...previousTaskSlides(scope),
    scorecardSlide(scope),
    ...record,
    ...gapSlides(scope, record),
    ...decisionSlides(scope),
  ];
  return {
    board: { slug, name, authority, illustrative },
    release: { id, title, cutoff, publishedAt },
    through,
    slides: [...shown, ...sourceSlides(scope, shown)],
  };
}
