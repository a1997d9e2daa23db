import { formatSource, inBoth, isIllustrative, metricName } from '../charts/chart-words.ts';
import { sayRequired } from '../charts/progress-message.ts';
import { quarterlyColumnsSpec } from '../charts/quarterly-columns.ts';
import type { TableTwin } from '../charts/table-twin.ts';
import { parseEvidenceId } from '../evidence/evidence-id.ts';
import { formatDate } from '../format/date.ts';
import { formatMarks, ILLUSTRATIVE_MARK, NO_BREAK_SPACE } from '../format/marks.ts';
import { formatReading } from '../format/value.ts';
import type { Text } from '../language/text.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { Observation } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { isPresent } from '../readings/reading.ts';
import { listSeries } from '../series/list-series.ts';
import type { Source } from '../sources/source.ts';
import type { DeckSlide } from './deck.ts';
import { listAsked } from './deck-causes.ts';
import { listExceptions } from './deck-exceptions.ts';
import { taskSlides } from './deck-meeting.ts';
import { proveSlide } from './deck-notes.ts';
import { formatBasis } from './deck-opening.ts';
import { toPages } from './deck-pages.ts';
import { type DeckScope, rowsOfAll } from './deck-scope.ts';

const SUPPORT = ['enterprise_issues_received', 'enterprise_issues_solved', 'procedures_on_time'] as const;

/** What the board did for enterprises; nothing where no such figure is on record. */
export function supportSlides(scope: DeckScope): readonly DeckSlide[] {
  const rows = SUPPORT.flatMap((code) => rowsOfAll(scope).find(({ metric }) => metric === code) ?? []);
  const [received, solved] = rows;
  if (received === undefined || solved === undefined || !isPresent(solved.toDate.actual)) return [];
  const spec = quarterlyColumnsSpec(
    solved,
    scope.context,
    listSeries(scope.content, solved.metric, solved.zone)[0] ?? null,
  );
  const readings = rows.flatMap(({ toDate, quarters }) => [toDate.actual, ...quarters.map(({ actual }) => actual)]);
  const print = (row: ProgressRow): Text =>
    inBoth((language) => formatReading(row.toDate.actual, row.unit, { language, style: 'compact' }));
  return [
    {
      id: 'support',
      part: 'support',
      title: {
        vi: `Hỗ trợ doanh nghiệp: đã giải quyết ${print(solved).vi}, đã tiếp nhận ${print(received).vi}`,
        en: `Enterprise support: ${print(solved).en} solved, ${print(received).en} received`,
      },
      subtitle: spec.subtitle,
      body: {
        kind: 'chart',
        spec,
        facts: rows.map((row) => ({ label: metricName(row.metric), text: print(row) })),
      },
      source: spec.source,
      ...proveSlide({ said: [spec.sentence], metrics: rows.map(({ metric }) => metric), readings }),
    },
  ];
}

/** What a review would show and the record does not hold: said once, not as empty slides. */
export function gapSlides(scope: DeckScope, shown: readonly DeckSlide[]): readonly DeckSlide[] {
  const parts = new Set(shown.map(({ part }) => part));
  const missing: readonly (readonly [DeckSlide['part'], Text])[] = [
    ['exception', { vi: 'So sánh với kế hoạch', en: 'Comparison with a plan' }],
    ['land', { vi: 'Quỹ đất', en: 'Land' }],
    ['works', { vi: 'Công trình và giải ngân từng công trình', en: 'Works and their disbursement' }],
    ['clearance', { vi: 'Bồi thường, giải phóng mặt bằng theo phương án', en: 'Clearance by compensation plan' }],
    ['support', { vi: 'Kiến nghị của doanh nghiệp và thủ tục', en: 'Issues of enterprises and procedures' }],
  ];
  const judged = rowsOfAll(scope).some(({ toDate }) => toDate.status === 'on-plan');
  const items = missing
    .filter(([part]) => !parts.has(part) && !(part === 'exception' && judged))
    .map(([, name]) => inBoth((language) => `${name[language]}: ${scope.unsaid[language]}`));
  if (items.length === 0) return [];
  return [
    {
      id: 'gaps',
      part: 'gaps',
      title: {
        vi: 'Hồ sơ chưa có số liệu cho các nội dung sau',
        en: 'The record holds no figures for the following',
      },
      subtitle: formatBasis(scope),
      body: { kind: 'statements', groups: [{ heading: { vi: 'Chưa có số liệu', en: 'No figures' }, items }] },
      source: formatSource(scope.context, []),
      ...proveSlide({ said: [], metrics: [], readings: [] }),
    },
  ];
}

function sayNeed(scope: DeckScope, row: ProgressRow): readonly Text[] {
  const { perQuarter } = row.required;
  if (!isPresent(perQuarter) || perQuarter.value <= 0) return [];
  return [
    inBoth((language) => {
      const marks = formatMarks(perQuarter, language);
      const mark = marks === '' ? '' : `${NO_BREAK_SPACE}${marks}`;
      const need = sayRequired(row, scope.context, language).replace(/^; /, '');
      return `${metricName(row.metric)[language]}: ${need}${mark}`;
    }),
  ];
}

function sayAsked(asked: number, off: number, invented: boolean): Text {
  const mark = invented ? `${NO_BREAK_SPACE}${ILLUSTRATIVE_MARK}` : '';
  if (asked === 0) return { vi: 'Kết luận của hội nghị', en: 'Conclusions of the meeting' };
  const decisions = asked === 1 ? '1 decision is' : `${asked} decisions are`;
  const indicators = off === 1 ? '1 indicator is' : `${off} indicators are`;
  return {
    vi: `${asked} đề nghị cần hội nghị kết luận; ${off} chỉ tiêu chưa đạt kế hoạch${mark}`,
    en: `${decisions} asked of the meeting; ${indicators} short of the plan${mark}`,
  };
}

/** What is asked of the meeting, what it concluded, and what the rest of the year must bring. */
export function decisionSlides(scope: DeckScope): readonly DeckSlide[] {
  const off = listExceptions(scope);
  const needs = off.flatMap((row) => sayNeed(scope, row));
  const { meeting } = scope;
  if (needs.length === 0 && meeting === null) return [];
  const asked = listAsked(scope);
  const groups = [
    {
      heading: { vi: 'Đề nghị hội nghị quyết định', en: 'Decisions asked of the meeting' },
      items: asked.length === 0 ? [scope.unsaid] : asked,
    },
    { heading: { vi: 'Phần còn lại của năm phải đạt', en: 'What the rest of the year must deliver' }, items: needs },
  ].filter(({ items }) => items.length > 0);
  const readings = off.flatMap(({ required }) => [required.perQuarter, required.ratioToBest]);
  return [
    {
      id: 'decisions',
      part: 'decisions',
      title: sayAsked(asked.length, off.length, isIllustrative(readings) || isInvented(meeting)),
      subtitle: formatBasis(scope),
      body: { kind: 'statements', groups },
      source: formatSource(scope.context, readings),
      ...proveSlide({ said: [], metrics: [], readings, invented: isInvented(meeting) }),
    },
    ...taskSlides(scope, {
      part: 'tasks',
      tasks: meeting?.tasks ?? [],
      title: {
        vi: `${meeting?.tasks.length ?? 0} nhiệm vụ giao tại hội nghị, có đơn vị chủ trì và thời hạn`,
        en: `${meeting?.tasks.length ?? 0} tasks set at this meeting, each with an owner and a date`,
      },
    }),
  ];
}

const isInvented = (meeting: DeckScope['meeting']): boolean =>
  (meeting?.explanations ?? []).some(({ illustrative }) => illustrative);

/** Group and year of what a computed figure is made of. */
function inputsOf(evidence: readonly string[]): ReadonlySet<string> {
  const groups = evidence.flatMap((id) => {
    const address = parseEvidenceId(id);
    return address?.kind === 'calculation' ? [`${METRICS[address.metric].group} ${address.period.slice(0, 4)}`] : [];
  });
  return new Set(groups);
}

/** The documents that state what the slides show, and those that their computed figures are made of. */
function usedSources({ content }: DeckScope, shown: readonly DeckSlide[]): readonly Source[] {
  const evidence = shown.flatMap((slide) => slide.evidence);
  const ids = new Set(evidence);
  const inputs = inputsOf(evidence);
  const parts = new Set(shown.map(({ part }) => part));
  const isUsed = ({ id, metric, period, supersededBy }: Observation): boolean =>
    ids.has(id) || (supersededBy === null && inputs.has(`${METRICS[metric].group} ${period.slice(0, 4)}`));
  const keys = new Set<string | null>([
    ...content.observations.filter(isUsed).map(({ sourceKey }) => sourceKey),
    ...content.plans.filter(({ id }) => id === content.release.planId).map(({ sourceKey }) => sourceKey),
    ...(parts.has('works') ? content.works.map(({ sourceKey }) => sourceKey) : []),
    ...(parts.has('clearance') ? content.clearance.map(({ sourceKey }) => sourceKey) : []),
  ]);
  return content.sources.filter(({ key }) => keys.has(key));
}

function toSourceTable(sources: readonly Source[]): TableTwin {
  const mark = (one: Source): string => (one.illustrative ? `${NO_BREAK_SPACE}${ILLUSTRATIVE_MARK}` : '');
  return {
    caption: { vi: 'Tài liệu', en: 'Documents' },
    corner: { vi: 'Số', en: 'No.' },
    columns: [
      { key: 'title', header: { vi: 'Tài liệu', en: 'Document' }, unit: null },
      { key: 'publisher', header: { vi: 'Cơ quan', en: 'Publisher' }, unit: null },
      { key: 'date', header: { vi: 'Ngày', en: 'Date' }, unit: null },
    ],
    rows: sources.map((one) => ({
      key: one.key,
      header: { vi: one.key, en: one.key },
      cells: [
        { kind: 'text', text: inBoth((l) => `${one.title[l]}${mark(one)}`) },
        { kind: 'text', text: one.publisher },
        {
          kind: 'text',
          text: inBoth((l) =>
            one.publishedOn === null ? (l === 'vi' ? 'không ghi ngày' : 'undated') : formatDate(one.publishedOn, l),
          ),
        },
      ],
    })),
    remarks: [],
  };
}

/** Where every number of the slides shown comes from. */
export function sourceSlides(scope: DeckScope, shown: readonly DeckSlide[]): readonly DeckSlide[] {
  const sources = usedSources(scope, shown);
  const title = inBoth((language) =>
    language === 'vi'
      ? `Số liệu lấy từ ${sources.length} tài liệu; mỗi con số có nguồn chứng minh trong kỳ ${scope.context.release.id}`
      : `The figures come from ${sources.length} documents; each has its evidence in release ${scope.context.release.id}`,
  );
  return toPages(sources, 7).map((page, index) => ({
    id: `sources-${index + 1}`,
    part: 'sources',
    title,
    subtitle: formatBasis(scope),
    body: { kind: 'table', table: toSourceTable(page) },
    source: formatSource(scope.context, []),
    ...proveSlide({ said: [], metrics: [], readings: [], invented: page.some(({ illustrative }) => illustrative) }),
  }));
}
