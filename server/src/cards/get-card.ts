import { issuerOf } from '@zones/core/boards/issuer';
import { progressMessage } from '@zones/core/charts/progress-message';
import type { ProgressParameters } from '@zones/core/contract/parameters';
import { formatDate } from '@zones/core/format/date';
import { ILLUSTRATIVE_MARK, NO_BREAK_SPACE } from '@zones/core/format/marks';
import { formatPeriod, formatToDate } from '@zones/core/format/period';
import { formatStatus } from '@zones/core/format/status';
import { formatReading } from '@zones/core/format/value';
import { formatZoneName } from '@zones/core/format/zone';
import type { Language } from '@zones/core/language/text';
import { METRICS, type MetricCode } from '@zones/core/metrics/catalogue';
import { ALL_ZONES } from '@zones/core/observations/observation';
import { THEMES, type Theme } from '@zones/core/progress/headline';
import type { ProgressRow } from '@zones/core/progress/progress';
import { sayHeadline } from '@zones/core/progress/say-headline';
import { compareZones } from '@zones/core/zones/compare-zones';
import { Problem } from '../problems/problem.ts';
import { getProgress } from '../progress/get-progress.ts';
import type { View } from '../responses/answers.ts';
import type { Card, CardFigure } from './card.ts';
import { toChartContextOf } from './card-context.ts';
import { CARD_WORDS } from './card-words.ts';

/** What a card is of. */
export type CardSubject =
  | { readonly kind: 'overview' }
  | { readonly kind: 'indicator'; readonly metric: MetricCode }
  | { readonly kind: 'zone'; readonly zone: string };

type Drawn = Pick<Card, 'subject' | 'title' | 'figures'>;

const say = (word: keyof typeof CARD_WORDS, language: Language): string => CARD_WORDS[word][language];

const statusOf = ({ toDate: { status } }: ProgressRow, language: Language): CardFigure['status'] => ({
  code: status,
  words: formatStatus(status, language),
});

/** One theme: the share of the plan where there is one, else the figure, else why there is none. */
function toTheme(row: ProgressRow, language: Language): CardFigure {
  const { actual, plan, attainment } = row.toDate;
  const label = METRICS[row.metric].name[language];
  const amount = formatReading(actual, row.unit, { language, style: 'compact' });
  if (attainment.value === null) {
    const isNumber = actual.value !== null;
    return { label, value: amount, note: '', status: isNumber ? statusOf(row, language) : null, isNumber };
  }
  const against = formatReading(plan, row.unit, { language, style: 'compact' });
  return {
    label,
    value: formatReading(attainment, 'ratio', { language, style: 'compact' }),
    note: say('of', language).replace('{actual}', amount).replace('{plan}', against),
    status: statusOf(row, language),
    isNumber: true,
  };
}

function drawOverview(view: View, query: ProgressParameters, language: Language): Drawn {
  const zone = query.zone ?? ALL_ZONES;
  const { rows, through } = getProgress(view, { ...query, zone });
  const period = formatToDate(through, language);
  // Object.keys forgets which keys the table has.
  const themes = (Object.keys(THEMES) as Theme[]).flatMap((theme) => {
    const row = rows.find(({ metric }) => metric === THEMES[theme][0]);
    return row === undefined ? [] : [{ theme, row }];
  });
  const isInvented = themes.some(
    ({ row: { toDate } }) => toDate.attainment.value !== null && toDate.attainment.illustrative,
  );
  return {
    subject: `${view.content.board.name[language]} · ${period}`,
    title: sayHeadline(themes, period, language) + (isInvented ? NO_BREAK_SPACE + ILLUSTRATIVE_MARK : ''),
    figures: themes.map(({ row }) => toTheme(row, language)),
  };
}

function toPart(
  label: string,
  text: string,
  reading: ProgressRow['yearPlan'],
  status: CardFigure['status'],
): CardFigure {
  return { label, value: text, note: '', status, isNumber: reading.value !== null };
}

function drawIndicator(view: View, query: ProgressParameters, metric: MetricCode, language: Language): Drawn {
  const answer = getProgress(view, { ...query, metric, zone: query.zone ?? ALL_ZONES });
  const [row] = answer.rows;
  if (row === undefined) throw new Problem('metric.not-found', metric, 'metric');
  const { actual, plan, attainment } = row.toDate;
  const amount = (reading: typeof actual): string => formatReading(reading, row.unit, { language, style: 'compact' });
  const zone = view.content.zones.find(({ slug }) => slug === row.zone);
  const where = zone === undefined ? view.content.board.name[language] : formatZoneName(zone.name)[language];
  return {
    subject: `${METRICS[metric].name[language]} · ${where} · ${formatToDate(answer.through, language)}`,
    title: progressMessage(row, toChartContextOf(view, answer))[language],
    figures: [
      toPart(say('actual', language), amount(actual), actual, null),
      toPart(say('plan', language), amount(plan), plan, null),
      toPart(
        say('share', language),
        formatReading(attainment, 'ratio', { language, style: 'compact' }),
        attainment,
        attainment.value === null ? null : statusOf(row, language),
      ),
    ],
  };
}

const ZONE_FIGURES = ['land_available', 'occupancy_of_cleared', 'occupancy_of_industrial'] as const;

function drawZone({ content }: View, slug: string, language: Language): Drawn {
  const zone = content.zones.find((one) => one.slug === slug);
  if (zone === undefined) throw new Problem('zone.not-found', slug, 'zone');
  const { rows } = compareZones(content, [slug]);
  const figures = ZONE_FIGURES.map((metric): CardFigure => {
    const cell = rows.find(({ code }) => code === metric)?.cells[0];
    const reading = cell?.reading ?? { value: null, absence: 'not-published' as const };
    return {
      label: METRICS[metric].name[language],
      value: formatReading(reading, METRICS[metric].unit, { language, style: 'full' }),
      note: cell?.period == null ? '' : formatPeriod(cell.period, language),
      status: null,
      isNumber: reading.value !== null,
    };
  });
  return {
    subject: `${content.board.name[language]} · ${zone.place[language]}`,
    title: zone.name[language],
    figures,
  };
}

function draw(view: View, subject: CardSubject, query: ProgressParameters, language: Language): Drawn {
  if (subject.kind === 'overview') return drawOverview(view, query, language);
  if (subject.kind === 'zone') return drawZone(view, subject.zone, language);
  return drawIndicator(view, query, subject.metric, language);
}

/** The picture of a page in words, from the release that the view shows. Throws for a zone or an indicator that is not there. */
export function getCard(view: View, subject: CardSubject, query: ProgressParameters, language: Language): Card {
  const { board, release } = view.content;
  const cutoff = formatDate(release.cutoff, language);
  return {
    language,
    site: say('site', language),
    issuer: issuerOf(board)[language],
    ...draw(view, subject, query, language),
    foot: `${say('release', language)} ${release.id} · ${say('cutoff', language)} ${cutoff}`,
    warning: board.illustrative ? say('warning', language) : null,
  };
}
