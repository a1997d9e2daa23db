import { metricName } from '../charts/chart-words.ts';
import { formatAbsence } from '../format/absence.ts';
import { capitalize } from '../format/capitalize.ts';
import { formatDate, formatInstant } from '../format/date.ts';
import { formatToDate } from '../format/period.ts';
import { formatPlanDecision } from '../format/plan.ts';
import { formatReading } from '../format/value.ts';
import { METRIC_CODES, METRICS, type MetricCode, type MetricGroup } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ProgressRow, ProgressStatus } from '../progress/progress.ts';
import { sortByGap } from '../progress/sort-by-gap.ts';
import { toVietnamDay } from '../quarters/vietnam-time.ts';
import { isPresent } from '../readings/reading.ts';
import { SAMPLE_WARNING } from './annex-words.ts';
import { type DocumentBlock, heading, item, note, type OfficialDocument, paragraph } from './document.ts';
import { officialFrame } from './official-frame.ts';
import type { ReleaseFigures } from './release-figures.ts';
import { gapChart, landCharts, pathChart, stagesBlocks } from './report-charts.ts';
import { causeBlocks, findingBlocks, findReview, proposalBlocks, taskTable } from './report-meeting.ts';
import { sayIndicator, sayNeed, sayShortfall } from './report-sentences.ts';
import { clearanceTable, indicatorTable, landTable, listReasons, physicalTable, worksTable } from './report-tables.ts';
import { REPORT_RECIPIENTS, REPORT_WORDS, type ReportWord } from './report-words.ts';

/** Rows of all zones together of some indicators, in the order given. */
const rowsOf = (figures: ReleaseFigures, metrics: readonly MetricCode[]): readonly ProgressRow[] =>
  metrics.flatMap((metric) => figures.progress.find((row) => row.metric === metric && row.zone === ALL_ZONES) ?? []);

const metricsOf = (...groups: readonly MetricGroup[]): readonly MetricCode[] =>
  METRIC_CODES.filter((metric) => groups.some((group) => group === METRICS[metric].group));

/** A sentence an indicator; those of which nothing is known share one, by reason. */
function sentences(figures: ReleaseFigures, metrics: readonly MetricCode[]): readonly DocumentBlock[] {
  const { language } = figures;
  const rows = rowsOf(figures, metrics);
  const said = rows
    .filter(({ toDate }) => isPresent(toDate.actual))
    .map((row) => paragraph(sayIndicator(row, figures)));
  const silent = Map.groupBy(rows, ({ toDate }) => (toDate.actual.value === null ? toDate.actual.absence : null));
  const unsaid = [...silent].flatMap(([absence, same]) => {
    if (absence === null) return [];
    const names = same.map(({ metric }) => metricName(metric)[language]);
    return [paragraph(`${capitalize(formatAbsence(absence, language))}: ${names.join('; ')}.`)];
  });
  return [...said, ...unsaid];
}

const LABOUR: readonly MetricCode[] = ['workers_employed', 'workers_registered'];

function investmentPart(figures: ReleaseFigures, say: (word: ReportWord) => string): readonly DocumentBlock[] {
  const metrics = metricsOf('investment');
  return [
    heading(2, say('investment')),
    ...sentences(figures, metrics),
    { kind: 'table', table: indicatorTable(figures, rowsOf(figures, metrics), say('scorecard')) },
    ...pathChart(figures, 'capital_registered_new_vnd'),
  ];
}

function buildingPart(figures: ReleaseFigures, say: (word: ReportWord) => string): readonly DocumentBlock[] {
  if (figures.works.length === 0) return [heading(2, say('building')), paragraph(say('noWorks'))];
  return [heading(2, say('building')), paragraph(say('noPlanning')), { kind: 'table', table: physicalTable(figures) }];
}

function clearancePart(figures: ReleaseFigures, say: (word: ReportWord) => string): readonly DocumentBlock[] {
  const reasons = listReasons(figures);
  const stages: readonly DocumentBlock[] =
    figures.content.clearance.length === 0
      ? [paragraph(say('noClearance'))]
      : [
          ...stagesBlocks(figures),
          { kind: 'table', table: clearanceTable(figures) },
          ...(reasons.length === 0 ? [] : [paragraph(`${say('reasons')}:`), ...reasons.map(item)]),
        ];
  return [
    heading(2, say('clearance')),
    ...sentences(figures, metricsOf('clearance')),
    ...pathChart(figures, 'land_handed_over'),
    ...stages,
  ];
}

function disbursementPart(figures: ReleaseFigures, say: (word: ReportWord) => string): readonly DocumentBlock[] {
  const works: readonly DocumentBlock[] =
    figures.works.length === 0 ? [] : [{ kind: 'table', table: worksTable(figures) }];
  return [
    heading(2, say('disbursement')),
    ...sentences(figures, metricsOf('disbursement')),
    ...pathChart(figures, 'public_capital_disbursed'),
    ...gapChart(figures, 'public_capital_disbursed'),
    ...works,
  ];
}

function landPart(figures: ReleaseFigures, say: (word: ReportWord) => string): readonly DocumentBlock[] {
  return [
    heading(2, say('land')),
    ...sentences(figures, [
      'land_cleared',
      'land_leased',
      'land_available',
      'occupancy_of_cleared',
      'occupancy_of_industrial',
    ]),
    { kind: 'table', table: landTable(figures) },
    ...landCharts(figures),
    paragraph(say('noEnvironment')),
  ];
}

function peoplePart(figures: ReleaseFigures, say: (word: ReportWord) => string): readonly DocumentBlock[] {
  const business = metricsOf('enterprises').filter((metric) => !LABOUR.includes(metric));
  return [
    heading(2, say('labour')),
    ...sentences(figures, LABOUR),
    heading(2, say('business')),
    ...sentences(figures, business),
    heading(2, say('service')),
    ...sentences(figures, metricsOf('service')),
  ];
}

const BELOW: readonly ProgressStatus[] = ['watch', 'behind'];
const JUDGED: readonly ProgressStatus[] = ['on-plan', ...BELOW];

/** What was achieved and what was not, as the statuses say it, and why, as the meeting was told it. */
function assessmentPart(figures: ReleaseFigures, say: (word: ReportWord) => string): readonly DocumentBlock[] {
  const { language } = figures;
  const review = findReview(figures);
  const all = sortByGap(figures.progress.filter(({ zone }) => zone === ALL_ZONES));
  const judged = all.filter(({ toDate }) => JUDGED.includes(toDate.status));
  const below = judged.filter(({ toDate }) => BELOW.includes(toDate.status));
  const name = (row: ProgressRow): string =>
    `${metricName(row.metric)[language]} (${formatReading(row.toDate.attainment, 'ratio', { language, style: 'compact' })})`;
  const met = judged.filter(({ toDate }) => toDate.status === 'on-plan').map(name);
  const summary =
    language === 'vi'
      ? `${met.length} trên ${judged.length} chỉ tiêu có lộ trình được duyệt đạt kế hoạch lũy kế${met.length > 0 ? `: ${met.join('; ')}` : ''}.`
      : `${met.length} of ${judged.length} indicators with an approved path meet their plan to date${met.length > 0 ? `: ${met.join('; ')}` : ''}.`;
  return [
    heading(1, say('assessment')),
    heading(2, say('achieved')),
    paragraph(judged.length === 0 ? say('nothingJudged') : summary),
    ...findingBlocks(figures, review, 'result'),
    heading(2, say('shortcomings')),
    ...(below.length === 0 ? [paragraph(say('noShortcomings'))] : below.map((row) => item(sayShortfall(row, figures)))),
    ...findingBlocks(figures, review, 'limitation'),
    heading(2, say('causes')),
    ...(below.length === 0 ? [paragraph(say('noCauses'))] : causeBlocks(figures, review, below)),
  ];
}

function tasksPart(figures: ReleaseFigures, say: (word: ReportWord) => string): readonly DocumentBlock[] {
  const review = findReview(figures);
  const needs = figures.progress.filter(({ zone }) => zone === ALL_ZONES).flatMap((row) => sayNeed(row, figures) ?? []);
  const focus = findingBlocks(figures, review, 'focus');
  const tasks: readonly DocumentBlock[] =
    review === undefined || review.tasks.length === 0
      ? [paragraph(say('noTasks'))]
      : [{ kind: 'table', table: taskTable(figures, review.tasks, say('tasksTable')) }];
  return [
    heading(1, say('tasks')),
    heading(2, say('requiredTitle')),
    ...(needs.length === 0 ? [paragraph(say('noRequired'))] : needs.map(item)),
    heading(2, say('focusTitle')),
    ...focus,
    ...tasks,
    heading(1, say('proposals')),
    ...proposalBlocks(figures, review),
  ];
}

function notesPart(figures: ReleaseFigures, say: (word: ReportWord) => string): readonly DocumentBlock[] {
  const { language, content } = figures;
  const shown = new Set(
    figures.progress.flatMap(({ toDate }) => [toDate.actual, toDate.plan].flatMap(figures.nameSources)),
  );
  const titles = content.sources
    .filter(({ key }) => shown.has(key))
    .map(({ key, title }) => `${key} ${title[language]}`);
  return [
    heading(1, say('notesTitle')),
    note(say('marks')),
    ...(titles.length === 0 ? [] : [note(`${say('sources')}: ${titles.join('; ')}.`)]),
  ];
}

function subjectOf({ language, context, content }: ReleaseFigures): string {
  const period = formatToDate(context.through, language);
  const cutoff = formatDate(content.release.cutoff, language);
  return language === 'vi'
    ? `Kết quả thực hiện nhiệm vụ ${period} và nhiệm vụ trọng tâm thời gian còn lại (số liệu đến ngày ${cutoff})`
    : `Results of ${period} and tasks for the rest of the year (figures to ${cutoff})`;
}

/** `Kỳ công bố …, công bố …, kế hoạch …`: what every figure of the paper belongs to. */
function basisOf({ language, content, context }: ReleaseFigures): DocumentBlock {
  const { release } = content;
  const published = formatInstant(release.publishedAt, language);
  const plan = context.plan === null ? null : formatPlanDecision(context.plan, language);
  const text =
    language === 'vi'
      ? `Số liệu trong báo cáo là số liệu của kỳ công bố ${release.id} (${release.title.vi}), công bố lúc ${published}; ${plan === null ? 'chưa có kế hoạch nào được công bố để so sánh' : `so với ${plan}`}.`
      : `The figures of this report are those of the release ${release.id} (${release.title.en}), published ${published}; ${plan === null ? 'no plan on record to compare them with' : `compared with the ${plan}`}.`;
  return paragraph(text);
}

/** Release and cut-off, and that figures are invented where they are. */
export function footOf({ language, content }: ReleaseFigures): string {
  const { board, release } = content;
  const parts = [release.id, formatDate(release.cutoff, language)];
  return [...parts, ...(board.illustrative ? [REPORT_WORDS.sampleFoot[language]] : [])].join(' · ');
}

/** The report of a review: sections in their fixed order, every figure from the release, no cause that nobody stated. */
export function writeReport(figures: ReleaseFigures): OfficialDocument {
  const { language, content } = figures;
  const { board, release } = content;
  const say = (word: ReportWord): string => REPORT_WORDS[word][language];
  return {
    language,
    frame: officialFrame(board, toVietnamDay(release.publishedAt), REPORT_RECIPIENTS[language], language),
    kind: say('kind'),
    subject: subjectOf(figures),
    warning: board.illustrative ? SAMPLE_WARNING[language] : null,
    blocks: [
      basisOf(figures),
      heading(1, say('results')),
      ...investmentPart(figures, say),
      ...buildingPart(figures, say),
      ...clearancePart(figures, say),
      ...disbursementPart(figures, say),
      ...landPart(figures, say),
      ...peoplePart(figures, say),
      ...assessmentPart(figures, say),
      ...tasksPart(figures, say),
      ...notesPart(figures, say),
    ],
    foot: footOf(figures),
  };
}
