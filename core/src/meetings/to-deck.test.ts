import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ReleaseContent } from '../boards/board-content.ts';
import { someContent } from '../boards/random-content.testing.ts';
import { aim, LOC_SON, observeQuarters, PHU_HOI, releaseOf, SOURCE } from '../boards/sample-content.testing.ts';
import type { TableCell } from '../charts/table-twin.ts';
import type { ClearanceStep } from '../clearance/clearance.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import { LANGUAGES } from '../language/text.ts';
import type { Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import type { Deck, DeckSlide } from './deck.ts';
import {
  ABOUT_ALL,
  EXPLANATION,
  JULY,
  MEETING,
  METRICS_OF_REVIEW,
  OFF_PLAN,
  REVIEWED,
  STEP,
  TASK,
  WORKS,
} from './review-content.testing.ts';
import { toDeck } from './to-deck.ts';

// Random boards take as long as the machine is slow.
vi.setConfig({ testTimeout: 120_000 });

const onEveryBoard = (check: (deck: Deck, content: ReleaseContent) => void): void =>
  fc.assert(
    fc.property(someContent, (content) => check(toDeck(content), content)),
    { numRuns: 20 },
  );

const readingOf = (cell: TableCell): readonly Reading[] =>
  cell.kind === 'text' || cell.kind === 'status' ? [] : [cell.reading];

/** Every figure that a slide shows as a number. The target of one quarter is the step between two targets: not on record. */
function readingsOf({ body }: DeckSlide): readonly Reading[] {
  if (body.kind !== 'chart' && body.kind !== 'table') return [];
  const table = body.kind === 'chart' ? body.spec.table : body.table;
  const steps = body.kind === 'chart' && body.spec.kind === 'quarterly-columns';
  const cells = table.rows.flatMap((row) => row.cells.filter((_, at) => !(steps && table.columns[at]?.key === 'plan')));
  return [...cells, ...table.remarks.map(({ cell }) => cell)].flatMap(readingOf);
}

const statementsOf = ({ body }: DeckSlide): readonly string[] =>
  body.kind === 'statements' ? body.groups.flatMap(({ items }) => items.map(({ en }) => en)) : [];

const exceptionsOf = ({ slides }: Deck): readonly DeckSlide[] => slides.filter(({ part }) => part === 'exception');
const slideOf = (deck: Deck, part: DeckSlide['part']): DeckSlide => {
  const found = deck.slides.find((slide) => slide.part === part);
  if (found === undefined) throw new Error(`The deck has no ${part} slide`);
  return found;
};

function factOf(slide: DeckSlide | undefined, label: string): string | undefined {
  return slide?.body.kind === 'chart' ? slide.body.facts.find((fact) => fact.label.en === label)?.text.en : undefined;
}

describe('on every board', () => {
  test('every number of the deck is the reading that its evidence leads to', () => {
    onEveryBoard((deck, content) => {
      for (const reading of deck.slides.flatMap(readingsOf)) {
        if (!isPresent(reading)) continue;
        expect(findEvidence(content, reading.evidence)?.reading?.value).toBe(reading.value);
      }
    });
  });

  test('every slide says its finding and its source in both languages', () => {
    onEveryBoard((deck) => {
      for (const { title, source } of deck.slides)
        for (const language of LANGUAGES) {
          expect(title[language].trim()).not.toBe('');
          expect(source[language]).toContain(deck.release.id);
        }
    });
  });

  test('a slide that shows an invented figure says so', () => {
    onEveryBoard((deck) => {
      for (const slide of deck.slides) {
        const invented = readingsOf(slide).some((reading) => isPresent(reading) && reading.illustrative);
        if (invented) expect(slide.watermark).not.toBeNull();
        expect(slide.illustrative).toBe(slide.watermark !== null);
      }
    });
  });

  test('at most six exceptions are brought, and no slide twice', () => {
    onEveryBoard((deck) => {
      expect(exceptionsOf(deck).length).toBeLessThanOrEqual(6);
      expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
    });
  });
});

describe('what a review goes through', () => {
  test('of eight indicators off plan the six furthest behind are brought, the furthest first', () => {
    const shown = exceptionsOf(toDeck(OFF_PLAN)).map(({ id }) => id);
    const furthest = METRICS_OF_REVIEW.toReversed().slice(0, 6);
    expect(shown).toEqual(furthest.map((metric) => `exception-${metric.replaceAll('_', '-')}-all`));
  });

  test('a zone that is behind is brought although all zones together are on plan', () => {
    const content = releaseOf({
      observations: [
        ...observeQuarters(LOC_SON, 'revenue_vnd', [300, 0, 0]),
        ...observeQuarters(PHU_HOI, 'revenue_vnd', [50, 0, 0]),
      ],
      targets: [LOC_SON, PHU_HOI].flatMap((zone) => aim(zone, 'revenue_vnd', [100, 100, 100, 100, 100])),
    });
    expect(exceptionsOf(toDeck(content)).map(({ title }) => title.en)).toEqual([expect.stringContaining('Phú Hội')]);
  });

  test('an exception that nobody explained says that it was not reported', () => {
    const [first] = exceptionsOf(toDeck(OFF_PLAN));
    expect(['Cause', 'Owner', 'Remedy', 'Decision asked'].map((label) => factOf(first, label))).toEqual(
      Array(4).fill('not reported'),
    );
  });

  test('the works and compensation plans on record explain what the meeting does not', () => {
    const deck = toDeck({ ...OFF_PLAN, works: [WORKS], clearance: [STEP] });
    const of = (metric: string) => exceptionsOf(deck).find(({ id }) => id.includes(metric));
    expect(factOf(of('compensation-paid'), 'Cause')).toBe('Lộc Sơn: the price is contested');
    expect(deck.slides.find(({ id }) => id === 'works-1')?.title.en).toBe(
      'Disbursement of 1 of 1 works is held up: no land handed over (1)',
    );
  });

  test('the meeting’s own words stand before those of the works, and carry the mark when they are invented', () => {
    const deck = toDeck({
      ...REVIEWED,
      explanations: [{ ...EXPLANATION, zone: LOC_SON, illustrative: true }],
    });
    const [first] = exceptionsOf(deck);
    expect(factOf(first, 'Cause')).toBe('Lộc Sơn: long rains\u00a0*');
    expect(factOf(first, 'Decision asked')).toBe('none');
    expect(first?.illustrative).toBe(true);
  });

  test('what was said of all zones together stands before what was said of each', () => {
    const explanations = [LOC_SON, 'all'].map((zone) => ({
      ...EXPLANATION,
      zone,
      cause: { vi: zone, en: zone },
      decisionAsked: { vi: 'gia hạn', en: 'extend the term' },
    }));
    const deck = toDeck({ ...REVIEWED, explanations });
    expect(factOf(exceptionsOf(deck)[0], 'Cause')).toBe('all');
    expect(statementsOf(slideOf(deck, 'decisions'))).toContain('Implemented capital: extend the term');
  });

  test('tasks from last time open the review and are counted by their state at the cut-off', () => {
    const task = { ...TASK, meetingId: JULY.id };
    const deck = toDeck({
      ...REVIEWED,
      meetings: [JULY, MEETING],
      tasks: [
        { ...task, number: 1, done: { on: '2017-09-05', knownOn: '2017-09-06' } },
        { ...task, number: 2 },
      ],
    });
    expect(deck.slides[1]?.title.en.replaceAll('\u00a0', ' ')).toBe('Tasks set on 7 Jul 2017: 1 of 2 done, 1 overdue');
  });

  test('what the meeting found is told by kind, with the notice as its source', () => {
    const finding = {
      ...ABOUT_ALL,
      meetingId: MEETING.id,
      number: 1,
      sourceKey: SOURCE.key,
      illustrative: false,
    } as const;
    const deck = toDeck({
      ...REVIEWED,
      meetingFindings: [{ ...finding, kind: 'limitation', text: { vi: 'còn chậm', en: 'still slow' } }],
    });
    const slide = slideOf(deck, 'findings');
    expect(statementsOf(slide)).toEqual(['still slow']);
    expect(slide.source.en).toContain(SOURCE.title.en);
  });

  test('households are said to wait only where every compensation plan says how many', () => {
    const titleOf = (steps: readonly ClearanceStep[]) =>
      toDeck(releaseOf({ clearance: steps })).slides.find(({ id }) => id === 'clearance-1')?.title.en;
    expect(titleOf([STEP])).toContain('22 households have not handed over');
    expect(titleOf([STEP, { ...STEP, plan: 'silent', householdsDone: null }])).toBe('Compensation and clearance');
    expect(titleOf([STEP, { ...STEP, plan: 'begun', stage: 'inventoried' }])).toBe('Compensation and clearance');
  });

  test('a count of clearance that is not stated is absent, not zero', () => {
    const clearance = toDeck(releaseOf({ clearance: [STEP] })).slides.filter(({ part }) => part === 'clearance');
    const tables = clearance.flatMap(({ body }) => (body.kind === 'table' ? [body.table] : []));
    const cells = tables[0]?.rows[0]?.cells ?? [];
    expect(cells.flatMap(readingOf).map((reading) => reading.value ?? reading.absence)).toEqual([
      'not-reported',
      'not-reported',
      'not-reported',
      'not-reported',
      'not-reported',
      24,
      96_000,
      'not-reported',
    ]);
    const [chart] = clearance.flatMap(({ body }) => (body.kind === 'chart' ? [body.spec] : []));
    const handedOver = chart?.table.rows.find(({ key }) => key === 'handed-over')?.cells ?? [];
    expect(handedOver.flatMap(readingOf).map((reading) => reading.value ?? reading.absence)).toEqual([
      46,
      24,
      22,
      96_000,
      'not-reported',
      'not-reported',
    ]);
  });

  test('what the record does not hold is named once', () => {
    const items = statementsOf(slideOf(toDeck(releaseOf({})), 'gaps'));
    expect(items).toContain('Works and their disbursement: not reported');
    expect(items).toContain('Land: not reported');
  });
});
