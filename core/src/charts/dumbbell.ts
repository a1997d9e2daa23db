import { formatDate } from '../format/date.ts';
import { formatPeriod } from '../format/period.ts';
import { formatRevisionReason } from '../format/revision.ts';
import { formatReading, formatValue } from '../format/value.ts';
import type { Language, Text } from '../language/text.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { isPresent, type Present } from '../readings/reading.ts';
import type { FigureChange } from '../releases/compare-releases.ts';
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

const nameOf = (change: FigureChange, context: DumbbellContext): Text => {
  const zone = findZoneName(context, change.zone);
  return inBoth((language) => {
    const works = change.works === null ? '' : ` ${change.works}`;
    const period = formatPeriod(change.period, language);
    return `${METRICS[change.metric].name[language]}${works}, ${zone[language]}, ${period}`;
  });
};

function toItem(change: Pair, context: DumbbellContext): DumbbellItem {
  return {
    key: [change.zone, change.metric, change.period, change.works ?? '', change.funding ?? ''].join('~'),
    name: nameOf(change, context),
    unit: change.unit,
    before: change.before,
    after: change.after,
    share: change.after.value / change.before.value,
    beforeScenario: scenarioOf(change.before),
    afterScenario: scenarioOf(change.after),
    favourable: favourableOf(change),
  };
}

const distance = ({ share }: DumbbellItem): number => Math.abs(share - 1);

function sayAll(items: readonly DumbbellItem[], changes: number, language: Language): string {
  const [widest] = items;
  if (widest === undefined) {
    return language === 'vi'
      ? 'Không có số liệu nào có ở cả hai kỳ mà khác nhau'
      : 'No figure of both releases differs';
  }
  const share = formatValue(widest.share, 'ratio', { language, style: 'label' });
  return language === 'vi'
    ? `${changes} số liệu được sửa; xa nhất: ${widest.name.vi}, bằng ${share} số của kỳ trước`
    : `${changes} figures were replaced; furthest: ${widest.name.en}, ${share} of the earlier value`;
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
      key: toItem(change, context).key,
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
    const options = { language, style: 'compact' } as const;
    const listed = items.map(
      ({ name, before, after, unit }) =>
        `${name[language]}: ${formatReading(before, unit, options)} → ${formatReading(after, unit, options)}`,
    );
    const start = language === 'vi' ? 'Số liệu ở kỳ trước và kỳ sau' : 'Figures in the earlier and the later release';
    return `${start}: ${listed.length === 0 ? '—' : listed.join('; ')}.`;
  });
}

/**
 * What two releases say of the same figures: the later value as a share of the earlier one, so that figures of any unit
 * stand on one scale without being added. The widest changes first; those beyond the first dozen are in the table alone.
 */
export function dumbbellSpec(changes: readonly FigureChange[], context: DumbbellContext): DumbbellSpec {
  const pairs = changes.filter(isPair).sort((a, b) => distance(toItem(b, context)) - distance(toItem(a, context)));
  const items = pairs.slice(0, MOST_DRAWN).map((change) => toItem(change, context));
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
