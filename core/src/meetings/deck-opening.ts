import { issuerOf } from '../boards/issuer.ts';
import { bulletListSpec } from '../charts/bullet-list.ts';
import { formatSource, inBoth, metricName, WATERMARK } from '../charts/chart-words.ts';
import { progressMessage } from '../charts/progress-message.ts';
import { capitalize } from '../format/capitalize.ts';
import { formatDate, formatInstant } from '../format/date.ts';
import { formatPlanDecision } from '../format/plan.ts';
import { formatStatus } from '../format/status.ts';
import type { Text } from '../language/text.ts';
import { listHeadlines } from '../progress/headline.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { STATUS_THRESHOLDS } from '../progress/thresholds.ts';
import { isPresent } from '../readings/reading.ts';
import type { DeckSlide, SlideFact } from './deck.ts';
import { proveSlide, readingsOfTable } from './deck-notes.ts';
import { type DeckScope, rowsOfAll } from './deck-scope.ts';

/** Cut-off and plan version, where a slide has no chart to say them. */
export function formatBasis({ context }: DeckScope): Text {
  return inBoth((language) => {
    const day = formatDate(context.release.cutoff, language);
    const cutoff = language === 'vi' ? `Số liệu đến ${day}` : `Data to ${day}`;
    return context.plan === null ? cutoff : `${cutoff} · ${formatPlanDecision(context.plan, language)}`;
  });
}

export function titleSlide(scope: DeckScope): DeckSlide {
  const { board, release } = scope.content;
  const published = inBoth((language) => {
    const when = formatInstant(release.publishedAt, language);
    return language === 'vi' ? `Phát hành lúc ${when}` : `Published at ${when}`;
  });
  const meeting = scope.meeting?.meeting ?? null;
  const plan = scope.context.plan;
  const planLine =
    plan === null
      ? { vi: 'Chưa có kế hoạch được công bố', en: 'No plan on record' }
      : inBoth((language) => formatPlanDecision(plan, language));
  return {
    id: 'title',
    part: 'title',
    title: meeting === null ? release.title : meeting.title,
    subtitle: issuerOf(board),
    body: {
      kind: 'cover',
      lines: [
        ...(meeting === null
          ? []
          : [inBoth((l) => `${capitalize(formatDate(meeting.heldOn, l, 'long'))} · ${meeting.venue[l]}`)]),
        inBoth((l) => `${l === 'vi' ? 'Số liệu đến' : 'Data to'} ${formatDate(release.cutoff, l)}`),
        planLine,
        published,
        inBoth((l) => `${l === 'vi' ? 'Kỳ công bố' : 'Release'}: ${release.title[l]} (${release.id})`),
      ],
    },
    source: formatSource(scope.context, []),
    notes: [],
    evidence: [],
    illustrative: board.illustrative,
    watermark: board.illustrative ? WATERMARK : null,
  };
}

/** Without a plan there is no scorecard: the three themes say what is known. */
function unplanned(scope: DeckScope): DeckSlide {
  const leads = listHeadlines(scope.rows).flatMap(({ lead }) => lead ?? []);
  const readings = leads.map(({ toDate }) => toDate.actual);
  return {
    id: 'scorecard',
    part: 'scorecard',
    title:
      scope.context.plan === null
        ? {
            vi: `Chưa có kế hoạch ${scope.context.year} được công bố nên chưa chỉ tiêu nào được xếp loại`,
            en: `No plan for ${scope.context.year} is on record, so no indicator is judged`,
          }
        : {
            vi: 'Kế hoạch không có lộ trình quý được duyệt nên chưa chỉ tiêu nào được xếp loại',
            en: 'The plan has no approved quarterly path, so no indicator is judged',
          },
    subtitle: formatBasis(scope),
    body: {
      kind: 'statements',
      groups: [
        {
          heading: { vi: 'Ba nội dung của hội nghị', en: 'The three themes of the review' },
          items: leads.map((row) => progressMessage(row, scope.context)),
        },
      ],
    },
    source: formatSource(scope.context, readings),
    ...proveSlide({ said: [], metrics: leads.map(({ metric }) => metric), readings }),
  };
}

/** A year's target without an approved path is named, not judged. */
function listUnjudged(rows: readonly ProgressRow[]): readonly SlideFact[] {
  if (rows.length === 0) return [];
  const names = inBoth((language) => rows.map(({ metric }) => metricName(metric)[language]).join('; '));
  return [{ label: inBoth((language) => formatStatus('no-path', language)), text: names }];
}

/** All indicators with a plan to date on one page, the furthest behind first. */
export function scorecardSlide(scope: DeckScope): DeckSlide {
  const planned = rowsOfAll(scope).filter(({ toDate }) => isPresent(toDate.plan));
  const unjudged = rowsOfAll(scope).filter(({ toDate, yearPlan }) => !isPresent(toDate.plan) && isPresent(yearPlan));
  if (planned.length === 0) return unplanned(scope);
  const spec = bulletListSpec(planned, scope.context);
  return {
    id: 'scorecard',
    part: 'scorecard',
    title: spec.title,
    subtitle: spec.subtitle,
    body: { kind: 'chart', spec, facts: listUnjudged(unjudged) },
    source: spec.source,
    ...proveSlide({
      said: [spec.sentence, STATUS_THRESHOLDS.source],
      metrics: [],
      readings: readingsOfTable(spec.table),
    }),
  };
}
