import { silenceOf } from '../boards/silence.ts';
import { type ChartContext, findZoneName } from '../charts/chart-context.ts';
import { formatSource, inBoth } from '../charts/chart-words.ts';
import { type TableTwin, valueCell } from '../charts/table-twin.ts';
import { varianceBarsSpec } from '../charts/variance-bars.ts';
import { formatList } from '../format/list.ts';
import { ILLUSTRATIVE_MARK, NO_BREAK_SPACE } from '../format/marks.ts';
import { pickNote } from '../format/note.ts';
import { formatReading } from '../format/value.ts';
import type { Text } from '../language/text.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { isPresent, present, type Reading } from '../readings/reading.ts';
import { compareWorks, type WorksRow } from '../works/compare-works.ts';
import { OBSTACLE_NAMES } from '../works/obstacle-names.ts';
import type { DeckSlide, SlideFact } from './deck.ts';
import { proveSlide, readingsOfTable } from './deck-notes.ts';
import { formatBasis } from './deck-opening.ts';
import { toPages } from './deck-pages.ts';
import type { DeckScope } from './deck-scope.ts';

const METRIC = 'public_capital_disbursed';

/** Held up by something on record, or with nothing paid at all. */
const isStuck = ({ obstacle, disbursed }: WorksRow): boolean =>
  obstacle !== null || !isPresent(disbursed) || disbursed.value === 0;

const rateOf = ({ rate }: WorksRow): number => (isPresent(rate) ? rate.value : -1);

/** What stands behind a zone's gap: the amount, and the plan that it is measured by. */
function sayZone({ zone, unit, toDate }: ProgressRow, context: ChartContext): SlideFact {
  const print = (reading: Reading): Text =>
    inBoth((language) => formatReading(reading, unit, { language, style: 'compact', scaleOf: toDate.plan.value ?? 0 }));
  const [actual, plan] = [print(toDate.actual), print(toDate.plan)];
  return {
    label: findZoneName(context, zone),
    text: { vi: `${actual.vi} trên kế hoạch ${plan.vi}`, en: `${actual.en} against a plan of ${plan.en}` },
  };
}

/** Where the money is behind, zone by zone; nothing when no zone can be compared. */
function varianceSlides({ rows, context }: DeckScope): readonly DeckSlide[] {
  const zones = rows.filter(({ metric, zone }) => metric === METRIC && zone !== ALL_ZONES);
  if (zones.length > 12 || !zones.some(({ toDate }) => isPresent(toDate.variance))) return [];
  const spec = varianceBarsSpec(zones, context);
  return [
    {
      id: 'works-variance',
      part: 'works',
      title: spec.title,
      subtitle: spec.subtitle,
      body: { kind: 'chart', spec, facts: zones.map((row) => sayZone(row, context)) },
      source: spec.source,
      ...proveSlide({
        said: [spec.sentence],
        metrics: [METRIC],
        readings: [...readingsOfTable(spec.table), ...zones.flatMap(({ toDate }) => [toDate.actual, toDate.plan])],
      }),
    },
  ];
}

function sayStuck(works: readonly WorksRow[], stuck: readonly WorksRow[]): Text {
  const invented = stuck.some(({ illustrative }) => illustrative) ? `${NO_BREAK_SPACE}${ILLUSTRATIVE_MARK}` : '';
  return inBoth((language) => {
    const counts = [...Map.groupBy(stuck, ({ obstacle }) => obstacle)].map(([obstacle, same]) => {
      const none = language === 'vi' ? 'chưa rõ lý do' : 'no reason given';
      return `${obstacle === null ? none : OBSTACLE_NAMES[obstacle][language].toLowerCase()} (${same.length})`;
    });
    const list = formatList(counts, language);
    return language === 'vi'
      ? `${stuck.length} trên ${works.length} công trình vướng giải ngân: ${list}${invented}`
      : `Disbursement of ${stuck.length} of ${works.length} works is held up: ${list}${invented}`;
  });
}

/** Physical completion is kept in whole percent beside the work itself. */
function physicalOf({ physical, illustrative, sourceKey }: WorksRow, unsaid: Reading): Reading {
  if (physical === null) return unsaid;
  return present(physical.percent / 100, 'actual', sourceKey ?? '', physical.illustrative || illustrative);
}

function toTable(scope: DeckScope, works: readonly WorksRow[]): TableTwin {
  const none: Reading = {
    value: null,
    absence: silenceOf(scope.content),
  };
  return {
    caption: { vi: 'Công trình vướng giải ngân', en: 'Works whose disbursement is held up' },
    corner: { vi: 'Công trình', en: 'Works' },
    columns: [
      { key: 'zone', header: { vi: 'KCN', en: 'Zone' }, unit: null },
      { key: 'physical', header: { vi: 'Khối lượng', en: 'Physical' }, unit: 'ratio' },
      { key: 'disbursed', header: { vi: 'Giải ngân', en: 'Disbursed' }, unit: 'VND' },
      { key: 'plan', header: { vi: 'Kế hoạch năm', en: 'Plan of the year' }, unit: 'VND' },
      { key: 'rate', header: { vi: 'Tỷ lệ', en: 'Rate' }, unit: 'ratio' },
      { key: 'obstacle', header: { vi: 'Vướng mắc', en: 'Obstacle' }, unit: null },
    ],
    rows: works.map((row) => ({
      key: row.code,
      header: inBoth((language) => `${row.code} ${row.name[language]}`),
      cells: [
        { kind: 'text', text: findZoneName(scope.context, row.zone) },
        valueCell(physicalOf(row, none), 'ratio'),
        valueCell(row.disbursed, 'VND'),
        valueCell(row.yearPlan, 'VND'),
        valueCell(row.rate, 'ratio'),
        { kind: 'text', text: row.obstacle === null ? scope.unsaid : OBSTACLE_NAMES[row.obstacle] },
      ],
    })),
    remarks: [],
  };
}

function notesOfWorks(works: readonly WorksRow[]): readonly Text[] {
  return works.map((row) => {
    const { note } = row;
    const said = inBoth((language) => (note === null ? '' : `; ${pickNote(note, language)}`));
    return inBoth((language) => `${row.code} ${row.name[language]}: ${row.owner[language]}${said[language]}`);
  });
}

/** The gap zone by zone, then the works whose disbursement is held up, the lowest rate first. */
export function worksSlides(scope: DeckScope): readonly DeckSlide[] {
  const works = compareWorks(scope.content, null);
  const stuck = works.filter(isStuck).toSorted((a, b) => rateOf(a) - rateOf(b));
  const title = sayStuck(works, stuck);
  const tables = toPages(stuck).map((page, index): DeckSlide => {
    const table = toTable(scope, page);
    const readings = readingsOfTable(table);
    return {
      id: `works-${index + 1}`,
      part: 'works',
      title,
      subtitle: formatBasis(scope),
      body: { kind: 'table', table },
      source: formatSource(scope.context, readings),
      ...proveSlide({
        said: notesOfWorks(page),
        metrics: ['disbursement_rate'],
        readings,
        invented: page.some(({ illustrative }) => illustrative),
      }),
    };
  });
  return [...varianceSlides(scope), ...tables];
}
