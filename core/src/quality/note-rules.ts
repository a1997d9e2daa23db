import type { BoardContent } from '../boards/board-content.ts';

interface Note {
  /** What the note is about, as a person finds it again: `loc-son exports_usd 2017-Q2`. */
  readonly what: string;
  readonly text: string;
}

const note = (what: readonly (string | null)[], text: string | null): readonly Note[] =>
  text === null || text.trim() === '' ? [] : [{ what: what.filter((part) => part !== null).join(' '), text }];

/** Every remark that readers see, with what it is about. A source's own words are quotations and stay as they are. */
function listNotes({ observations, lots, works, clearance }: BoardContent): readonly Note[] {
  return [
    ...observations.flatMap((one) => {
      const what = [one.zone, one.metric, one.period, one.works, one.funding];
      return [...note(what, one.note), ...note(what, one.revision?.note ?? null)];
    }),
    ...lots.flatMap((one) => [
      ...note([one.zone, one.code], one.note),
      ...one.evidence.flatMap((fact) => note([one.zone, one.code, fact.kind], fact.note)),
    ]),
    ...works.flatMap((one) => note([one.zone, one.code], one.note)),
    ...clearance.flatMap((one) => note([one.zone, one.plan, one.stage, one.asOf], one.reason)),
  ];
}

/** Without letters there is nothing to translate: a sum, a date, a code. */
const HAS_WORDS = /\p{L}{2}/u;

/** Remarks that are not written for both languages, `Vietnamese / English`. */
export function listOneLanguageNotes(content: BoardContent): readonly Note[] {
  return listNotes(content).filter(({ text }) => {
    const sides = text.split(' / ');
    return HAS_WORDS.test(text) && (sides.length !== 2 || sides.some((side) => side.trim() === ''));
  });
}
