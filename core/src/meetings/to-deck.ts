import type { ReleaseContent } from '../boards/board-content.ts';
import type { Deck } from './deck.ts';
import { clearanceSlides } from './deck-clearance.ts';
import { decisionSlides, gapSlides, sourceSlides, supportSlides } from './deck-closing.ts';
import { exceptionSlides } from './deck-exceptions.ts';
import { landSlides } from './deck-land.ts';
import { findingSlides, previousTaskSlides } from './deck-meeting.ts';
import { scorecardSlide, titleSlide } from './deck-opening.ts';
import { openDeck } from './deck-scope.ts';
import { worksSlides } from './deck-works.ts';

/**
 * The review of a release as slides, in the order in which a meeting goes through it. Everything is read from the release;
 * a part that the record does not hold is named as a gap, never shown as 0. A release that is made for no
 * meeting has no tasks, and its causes are those that works and compensation plans state.
 */
export function toDeck(content: ReleaseContent): Deck {
  const scope = openDeck(content);
  const { slug, name, authority, recordKind, illustrative } = content.board;
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
    ...findingSlides(scope),
    ...decisionSlides(scope),
  ];
  return {
    board: { slug, name, authority, recordKind, illustrative },
    release: { id, title, cutoff, publishedAt },
    through,
    slides: [...shown, ...sourceSlides(scope, shown)],
  };
}
