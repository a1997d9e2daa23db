import { formatAbsence } from '../format/absence.ts';
import { formatDate } from '../format/date.ts';
import { formatNoteKind } from '../format/ledger-note.ts';
import { formatPeriod } from '../format/period.ts';
import { formatUnitName } from '../format/unit.ts';
import { formatReading } from '../format/value.ts';
import type { LandRow, LandState } from '../land/land-row.ts';
import type { LedgerNote } from '../land/ledger-note.ts';
import type { Language, Text } from '../language/text.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { parsePeriod } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import { type ChartContext, findZoneName, scenarioOf } from './chart-context.ts';
import { chartId, formatSource, inBoth, isIllustrative, WATERMARK } from './chart-words.ts';
import type { HistoryBreak, HistoryDate, HistoryPanel, LandHistorySpec } from './land-chart-spec.ts';
import { legendOf } from './legend.ts';
import { type TableTwin, valueCell } from './table-twin.ts';

/** What is drawn: the whole, its two parts, and of cleared land what is leased and what is left. */
const HISTORY_STATES = [
  'land_industrial',
  'land_uncleared',
  'land_cleared',
  'land_leased',
  'land_available',
] as const satisfies readonly LandState[];

/** The ledgers of one zone with the dates on which its land is counted anew. */
export interface LandOverTime {
  readonly zone: string;
  /** Newest first, as the record lists them. */
  readonly rows: readonly LandRow[];
  readonly seriesBreaks: readonly LedgerNote[];
}

type Dated = LandRow & { readonly date: IsoDate };
type Drawn = Pick<LandHistorySpec, 'dates' | 'panels' | 'breaks'>;

const states = (row: LandRow): readonly Reading[] => HISTORY_STATES.map((state) => row.states[state]);

/** Ledgers that say something of what is drawn and when it stood, oldest first. */
function listDated(rows: readonly LandRow[]): readonly Dated[] {
  return rows
    .filter((row): row is Dated => row.date !== null && states(row).some(isPresent))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const oneYearAfter = (date: IsoDate): IsoDate => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

function toBreak(note: LedgerNote, rows: readonly Dated[]): HistoryBreak {
  const own = rows.findIndex(({ asOf }) => asOf === note.period);
  const day = parsePeriod(note.period).from ?? '';
  const later = rows.findIndex(({ date }) => date >= day);
  const at = own >= 0 ? own : later;
  return {
    before: at < 0 ? rows.length : at,
    name: inBoth((language) => `${formatNoteKind('series-break', language)}, ${formatPeriod(note.period, language)}`),
    text: note.text,
  };
}

const isInvented = (row: Dated): boolean => states(row).some((reading) => isPresent(reading) && reading.illustrative);

/** Why a ledger is not joined to the one before it. */
function partedFrom(before: Dated | undefined, row: Dated): HistoryDate['parted'] {
  if (before === undefined) return null;
  if (oneYearAfter(before.date) < row.date) return 'gap';
  return isInvented(before) === isInvented(row) ? null : 'mixed';
}

const toDates = (rows: readonly Dated[], breaks: readonly HistoryBreak[]): readonly HistoryDate[] =>
  rows.map((row, index) => ({
    asOf: row.asOf,
    date: row.date,
    parted: breaks.some((one) => one.before === index) ? 'series-break' : partedFrom(rows[index - 1], row),
  }));

const toPanel = (state: LandState, rows: readonly Dated[]): HistoryPanel => ({
  state,
  name: METRICS[state].short,
  levels: rows.map((row) => ({ scenario: scenarioOf(row.states[state]), reading: row.states[state] })),
});

/** The first of the levels that reach the last one without a gap or a break. */
function startOfRun(dates: readonly HistoryDate[], levels: HistoryPanel['levels'], last: number): number {
  let start = last;
  while (start > 0 && dates[start]?.parted === null && levels[start - 1]?.reading.value != null) start -= 1;
  return start;
}

const asOfText = (date: HistoryDate | undefined, language: Language): string =>
  date === undefined ? '' : formatPeriod(date.asOf, language);

const areaText = (reading: Reading, language: Language): string => formatReading(reading, 'm2', { language });

/** What is leased now and, where it is of one thing, what it was; figures on two sides of a break are never set in one sentence. */
function sayLeased(spec: Drawn, language: Language): string {
  const { dates, panels } = spec;
  const levels = panels.find(({ state }) => state === 'land_leased')?.levels ?? [];
  const last = levels.findLastIndex(({ reading }) => isPresent(reading));
  if (last < 0) return `${METRICS.land_leased.short[language]} ${formatAbsence(silenceOf(levels), language)}`;
  const start = startOfRun(dates, levels, last);
  const [now, then] = [last, start].map((at) => areaText(levels[at]?.reading ?? absent('not-published'), language));
  const [today, before] = [last, start].map((at) => asOfText(dates[at], language));
  const told = language === 'vi' ? `đã cho thuê ${now}, ${today}` : `${now} leased, ${today}`;
  if (start === last) return told;
  return language === 'vi' ? `${told}; ${before} là ${then}` : `${told}; ${then} in ${before}`;
}

const silenceOf = (levels: HistoryPanel['levels']) => {
  const [first] = levels;
  return first !== undefined && !isPresent(first.reading) ? first.reading.absence : 'not-published';
};

function sayBreaks(count: number, language: Language): string {
  if (count === 0) return '';
  if (language === 'vi') return `; ${count} chỗ ngắt chuỗi`;
  return `; ${count} series ${count === 1 ? 'break' : 'breaks'}`;
}

/** Each figure carries its own marks: invented and cited ones stand side by side. */
function toTitle(zone: string, drawn: Drawn, context: ChartContext): Text {
  return inBoth((language) => {
    const name = findZoneName(context, zone)[language];
    return `${name}: ${sayLeased(drawn, language)}${sayBreaks(drawn.breaks.length, language)}`;
  });
}

const HOW = {
  column: { vi: 'mỗi cột là một thời điểm có số liệu', en: 'each column is a date on record' },
  notAcross: { vi: 'không nối qua ', en: 'not joined across ' },
  or: { vi: ' hoặc ', en: ' or ' },
  'series-break': { vi: 'chỗ ngắt chuỗi (↯)', en: 'a series break (↯)' },
  gap: { vi: 'quãng hơn một năm không có số liệu (//)', en: 'more than a year without figures (//)' },
  mixed: {
    vi: 'chỗ chuyển giữa số liệu mẫu và số liệu trích dẫn',
    en: 'a change between sample and cited figures',
  },
  cutoff: { vi: 'số liệu đến ', en: 'data to ' },
} as const satisfies Record<string, Text>;

/** How the drawing is read: what a column is, and where the line is left open. */
function toSubtitle({ dates, breaks }: Drawn, context: ChartContext): Text {
  const open = [
    ...(breaks.length > 0 ? (['series-break'] as const) : []),
    ...(['gap', 'mixed'] as const).filter((why) => dates.some(({ parted }) => parted === why)),
  ];
  return inBoth((language) => {
    const across = open.map((why) => HOW[why][language]).join(HOW.or[language]);
    return [
      formatUnitName('m2', language),
      HOW.column[language],
      ...(open.length > 0 ? [HOW.notAcross[language] + across] : []),
      HOW.cutoff[language] + formatDate(context.release.cutoff, language),
    ].join(' · ');
  });
}

/** Ledgers in full, undated ones too; what is said of each stands below. */
function toTable({ rows, seriesBreaks }: LandOverTime, caption: Text): TableTwin {
  const columns = [
    ...HISTORY_STATES.map((state) => ({ key: state, header: METRICS[state].short, unit: 'm2' as const })),
    { key: 'residual', header: { vi: 'Chênh lệch cân đối', en: 'Residual' }, unit: 'm2' as const },
    { key: 'cleared', header: METRICS.occupancy_of_cleared.short, unit: 'ratio' as const },
    { key: 'industrial', header: METRICS.occupancy_of_industrial.short, unit: 'ratio' as const },
  ];
  const others = rows.flatMap(({ notes }) => notes.filter(({ kind }) => kind !== 'series-break'));
  const told = [...others, ...seriesBreaks].toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return {
    caption,
    corner: { vi: 'Thời điểm', en: 'As of' },
    columns,
    rows: rows.toReversed().map((row) => ({
      key: row.asOf,
      header: inBoth((language) => formatPeriod(row.asOf, language)),
      cells: [
        ...states(row).map((reading) => valueCell(reading, 'm2')),
        valueCell(row.residual, 'm2'),
        valueCell(row.occupancyOfCleared, 'ratio'),
        valueCell(row.occupancyOfIndustrial, 'ratio'),
      ],
    })),
    remarks: told.map(({ kind, period, text }) => ({
      header: inBoth((language) => `${formatNoteKind(kind, language)}, ${formatPeriod(period, language)}`),
      cell: { kind: 'text', text },
    })),
  };
}

function toSentence(zone: string, { dates, panels, breaks }: Drawn, context: ChartContext): Text {
  return inBoth((language) => {
    const listed = panels.map(({ name, levels }) => {
      const known = levels.flatMap(({ reading }, index) =>
        isPresent(reading) ? [`${asOfText(dates[index], language)} ${areaText(reading, language)}`] : [],
      );
      return `${name[language]}: ${known.length === 0 ? formatAbsence(silenceOf(levels), language) : known.join(', ')}`;
    });
    const told = breaks.map(({ name, text }) => `${name[language]}: ${text[language]}`);
    return `${findZoneName(context, zone)[language]}. ${[...listed, ...told].join('; ')}.`;
  });
}

/**
 * The land of a zone at every date on record: one small panel a state, all on one scale, never stacked. A level is joined
 * to the one before only where both are known, no series break lies between, no more than a year went by, and both are
 * invented or both are stated.
 */
export function landHistorySpec(land: LandOverTime, context: ChartContext): LandHistorySpec {
  const { zone, rows, seriesBreaks } = land;
  const dated = listDated(rows);
  const breaks = seriesBreaks.map((note) => toBreak(note, dated)).toSorted((a, b) => a.before - b.before);
  const dates = toDates(dated, breaks);
  const panels = HISTORY_STATES.map((state) => toPanel(state, dated));
  const drawn: Drawn = { dates, panels, breaks };
  const levels = panels.flatMap((panel) => panel.levels);
  const readings = [
    ...levels.map(({ reading }) => reading),
    ...rows.flatMap((row) => [row.residual, row.occupancyOfCleared, row.occupancyOfIndustrial]),
  ];
  const title = toTitle(zone, drawn, context);
  return {
    kind: 'land-history',
    id: chartId('land-history', zone, []),
    title,
    subtitle: toSubtitle(drawn, context),
    source: formatSource(context, readings),
    watermark: isIllustrative(readings) ? WATERMARK : null,
    sentence: toSentence(zone, drawn, context),
    legend: legendOf({
      scenarios: levels.flatMap(({ reading, scenario }) => (isPresent(reading) && scenario === 'ES' ? [scenario] : [])),
      past: [],
    }),
    table: toTable(land, title),
    ...drawn,
  };
}
