import { formatDate } from '../format/date.ts';
import { formatPeriod } from '../format/period.ts';
import { formatRevisionReason } from '../format/revision.ts';
import { decimalsOfShare, largestOf, precisionOfRow } from '../format/row-precision.ts';
import { formatReading, formatValue } from '../format/value.ts';
import type { Language, Text } from '../language/text.ts';
import { METRICS, type MetricUnit } from '../metrics/catalogue.ts';
import { isPresent, type Present } from '../readings/reading.ts';
import type { FigureChange } from '../releases/compare-releases.ts';
import { FUNDING_NAMES } from '../works/funding-names.ts';
import { type ChartContext, findZoneName, scenarioOf } from './chart-context.ts';
import { chartId, formatSource, inBoth, isIllustrative, markTitle, WATERMARK } from './chart-words.ts';
import type { DumbbellItem, DumbbellSpec } from './dumbbell-spec.ts';
import { legendOf } from './legend.ts';
import { type TableTwin, valueCell } from './table-twin.ts';

/** More than a reader compares at one look; the table has the rest. */
const MOST_DRAWN = 12;

/** The two releases whose figures are set side by side. */
export interface DumbbellContext extends Pick<ChartContext, 'board' | 'zones' | 'sources'> {
  readonly earlier: { readonly id: string; readonly cutoff: string };
  readonly later: { readonly id: string; readonly cutoff: string };
}

type Pair = FigureChange & { readonly before: Present; readonly after: Present };

/** Both releases have it, and a share of the earlier value can be told. */
const isPair = (change: FigureChange): change is Pair =>
  change.before !== null &&
  change.after !== null &&
  isPresent(change.before) &&
  isPresent(change.after) &&
  change.before.value > 0;

function favourableOf({ metric, before, after }: Pair): boolean | null {
  const { better } = METRICS[metric];
  if (better === 'neutral' || before.value === after.value) return null;
  return better === 'higher' ? after.value > before.value : after.value < before.value;
}

const isFunding = (code: string): code is keyof typeof FUNDING_NAMES => code in FUNDING_NAMES;

/** ` (ngân sách địa phương)`, which parts two figures of one work; nothing where a figure is of no single source. */
function sayFunding(code: string | null, language: Language): string {
  if (code === null) return '';
  const name = isFunding(code) ? FUNDING_NAMES[code][language] : code;
  return ` (${name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase(language))})`;
}

const nameOf = (change: FigureChange, context: DumbbellContext): Text => {
  const zone = findZoneName(context, change.zone);
  return inBoth((language) => {
    const works = change.works === null ? '' : ` ${change.works}`;
    const funding = sayFunding(change.funding, language);
    const period = formatPeriod(change.period, language);
    return `${METRICS[change.metric].name[language]}${works}${funding}, ${zone[language]}, ${period}`;
  });
};

const keyOf = ({ zone, metric, period, works, funding }: FigureChange): string =>
  [zone, metric, period, works ?? '', funding ?? ''].join('~');

type Largest = ReadonlyMap<MetricUnit, number>;

/** So that all money of a drawing stands in one unit. */
const largestByUnit = (pairs: readonly Pair[]): Largest =>
  new Map(
    [...Map.groupBy(pairs, ({ unit }) => unit)].map(([unit, same]) => [
      unit,
      largestOf(same.flatMap(({ before, after }) => [before.value, after.value])),
    ]),
  );

function toItem(change: Pair, largest: Largest, context: DumbbellContext): DumbbellItem {
  const { before, after, unit } = change;
  return {
    key: keyOf(change),
    name: nameOf(change, context),
    unit,
    before,
    after,
    precision: precisionOfRow([before.value, after.value], unit, largest.get(unit)),
    share: after.value / before.value,
    beforeScenario: scenarioOf(before),
    afterScenario: scenarioOf(after),
    favourable: favourableOf(change),
  };
}

const distance = ({ before, after }: Pair): number => Math.abs(after.value / before.value - 1);

/** `giảm 11,8% so với kỳ trước`, as the drawing has it; a figure of which the status alone changed keeps its value. */
function sayMove(share: number, language: Language): string {
  if (share === 1) return language === 'vi' ? 'giữ nguyên giá trị' : 'the same value';
  const move = Math.abs(share - 1);
  const text = formatValue(move, 'ratio', { language, style: 'table', decimals: decimalsOfShare(move) });
  if (language === 'vi') return `${share > 1 ? 'tăng' : 'giảm'} ${text} so với kỳ trước`;
  return `${text} ${share > 1 ? 'higher' : 'lower'} than before`;
}

function sayAll(items: readonly DumbbellItem[], changes: number, language: Language): string {
  const [widest] = items;
  if (widest === undefined) {
    return language === 'vi'
      ? 'Không có số liệu nào có ở cả hai kỳ mà khác nhau'
      : 'No figure of both releases differs';
  }
  const move = sayMove(widest.share, language);
  return language === 'vi'
    ? `${changes} số liệu được sửa; thay đổi nhiều nhất: ${widest.name.vi}, ${move}`
    : `${changes} figures were replaced; furthest: ${widest.name.en}, ${move}`;
}

function toTable(pairs: readonly Pair[], context: DumbbellContext, caption: Text): TableTwin {
  const day = (date: string, language: Language): string => formatDate(date, language);
  const head = (vi: string, en: string, date: string): Text => ({
    vi: `${vi} ${day(date, 'vi')}`,
    en: `${en} ${day(date, 'en')}`,
  });
  return {
    caption,
    corner: { vi: 'Số liệu', en: 'Figure' },
    columns: [
      { key: 'before', header: head('Kỳ số liệu đến', 'Figures to', context.earlier.cutoff), unit: null },
      { key: 'after', header: head('Kỳ số liệu đến', 'Figures to', context.later.cutoff), unit: null },
      { key: 'reason', header: { vi: 'Lý do', en: 'Why' }, unit: null },
    ],
    rows: pairs.map((change) => ({
      key: keyOf(change),
      header: nameOf(change, context),
      cells: [
        valueCell(change.before, change.unit),
        valueCell(change.after, change.unit),
        { kind: 'text', text: reasonOf(change) },
      ],
    })),
    remarks: [],
  };
}

/** The kind of reason; its note is in the list of changes and in the proof. */
const reasonOf = ({ revision }: FigureChange): Text =>
  revision === null
    ? { vi: 'không nêu lý do', en: 'no reason given' }
    : inBoth((language) => formatRevisionReason(revision.reason, language));

function toSentence(items: readonly DumbbellItem[]): Text {
  return inBoth((language) => {
    const listed = items.map(({ name, before, after, unit, precision }) => {
      const options = { language, style: 'compact', ...precision } as const;
      return `${name[language]}: ${formatReading(before, unit, options)} → ${formatReading(after, unit, options)}`;
    });
    const start = language === 'vi' ? 'Số liệu ở kỳ trước và kỳ sau' : 'Figures in the earlier and the later release';
    return `${start}: ${listed.length === 0 ? '—' : listed.join('; ')}.`;
  });
}

/**
 * What two releases say of the same figures: the later value as a share of the earlier one, so that figures of any unit
 * stand on one scale without being added. The widest changes first; those beyond the first dozen are in the table alone.
 */
export function dumbbellSpec(changes: readonly FigureChange[], context: DumbbellContext): DumbbellSpec {
  const pairs = changes.filter(isPair).sort((a, b) => distance(b) - distance(a));
  const drawn = pairs.slice(0, MOST_DRAWN);
  const largest = largestByUnit(drawn);
  const items = drawn.map((change) => toItem(change, largest, context));
  const readings = pairs.flatMap(({ before, after }) => [before, after]);
  const title = markTitle(
    inBoth((language) => sayAll(items, pairs.length, language)),
    readings,
  );
  return {
    kind: 'dumbbell',
    id: chartId('dumbbell', null, [context.earlier.id, context.later.id]),
    title,
    subtitle: inBoth((language) => {
      const [from, to] = [formatDate(context.earlier.cutoff, language), formatDate(context.later.cutoff, language)];
      return language === 'vi'
        ? `Số của kỳ sau (số liệu đến ${to}) tính bằng % số của kỳ trước (số liệu đến ${from})`
        : `The later value (figures to ${to}) in % of the earlier one (figures to ${from})`;
    }),
    source: formatSource({ ...context, release: context.later }, readings),
    watermark: isIllustrative(readings) ? WATERMARK : null,
    sentence: toSentence(items),
    legend: legendOf({ scenarios: items.flatMap((item) => [item.beforeScenario, item.afterScenario]), past: [] }),
    table: toTable(pairs, context, title),
    items,
    tabled: pairs.length - items.length,
  };
}
