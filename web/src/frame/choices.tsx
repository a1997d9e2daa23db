import { useLocation } from '@tanstack/react-router';
import { formatDate } from '@zones/core/format/date';
import { formatQuarter, formatYear } from '@zones/core/format/period';
import { formatPlanDecision, formatPlanKind } from '@zones/core/format/plan';
import { cutoffOf } from '@zones/core/progress/period-cutoff';
import { numberOf, quartersOfYear, yearOf } from '@zones/core/quarters/quarter';
import { useTranslations } from 'use-intl';
import { pathTo } from '../routing/address.ts';
import { type Changes, useHere, usePlace } from '../routing/use-place.ts';
import { Menu, MenuLink } from './menu.tsx';
import { type Frame, useFrame } from './use-frame.ts';

/** Another board is looked at from its own latest release on. */
const AFRESH = {
  release: undefined,
  year: undefined,
  quarter: undefined,
  plan: undefined,
  evidence: undefined,
  invalid: undefined,
} as const satisfies Changes;

function BoardChoice({ boards, board }: Frame) {
  const t = useTranslations('choices');
  const { language } = usePlace();
  const here = useHere();
  if (boards.length === 0) return null;
  const shown = board && (board.illustrative ? t('sample') : t('cited'));
  return (
    <Menu label={t('board')} current={shown ?? t('choose')}>
      {boards.map((one) => (
        <MenuLink
          key={one.slug}
          href={here({ ...AFRESH, board: one.slug })}
          current={one.slug === board?.slug}
          note={one.illustrative ? t('boardSample') : t('boardCited')}
        >
          {one.name[language]}
        </MenuLink>
      ))}
    </Menu>
  );
}

function PeriodChoice({ progress, latest }: Frame) {
  const t = useTranslations('choices');
  const { language } = usePlace();
  const here = useHere();
  if (!latest) return null;
  const { years, release } = latest;
  const through = progress?.through;
  const reported = years.filter((year) => year <= yearOf(release.through)).toReversed();
  return (
    <Menu label={t('period')} current={through === undefined ? t('choose') : formatQuarter(through, language)}>
      <p className="mb-3 text-sm text-ink-soft">{t('periodHelp')}</p>
      <ul className="grid gap-2">
        {reported.map((year) => (
          <li key={year} className="quarter-row">
            <span className="text-sm text-ink-soft">{formatYear(year, language)}</span>
            {quartersOfYear(year).map((quarter) => {
              const words = formatQuarter(quarter, language, 'short');
              if (quarter > release.through) {
                return (
                  <span key={quarter} className="quarter-link text-ink-faint line-through" title={t('notYetDue')}>
                    {words}
                    <span className="sr-only">: {t('notYetDue')}</span>
                  </span>
                );
              }
              return (
                <a
                  key={quarter}
                  href={here({ year, quarter: numberOf(quarter), plan: undefined, evidence: undefined })}
                  aria-current={quarter === through ? 'true' : undefined}
                  className="quarter-link"
                >
                  {words}
                </a>
              );
            })}
          </li>
        ))}
      </ul>
    </Menu>
  );
}

function PlanChoice({ progress, plans }: Frame) {
  const t = useTranslations('choices');
  const { language } = usePlace();
  const here = useHere();
  if (!progress) return null;
  const { plan, year } = progress;
  if (!plan) return <span className="chip border-dashed text-ink-soft">{t('noPlan')}</span>;
  return (
    <Menu label={t('plan')} current={`${year} ${formatPlanKind(plan.kind, language)}`}>
      {plans
        .filter((one) => one.year === year)
        .map((one) => (
          <MenuLink
            key={one.id}
            href={here({ plan: one.kind, evidence: undefined })}
            current={one.id === plan.id}
            note={one.authority[language]}
          >
            {formatPlanDecision(one, language)}
          </MenuLink>
        ))}
    </Menu>
  );
}

/** Pages of a release as a whole: no quarter and no plan version changes what they say. */
const WHOLE_RELEASE = /^\/(land|meetings|releases)(\/|$)/;

/** Which figures the page shows: board, period and plan version, each a choice that stands in the address. */
export function Choices() {
  const t = useTranslations();
  const frame = useFrame();
  const path = useLocation({ select: (location) => location.pathname });
  const isWhole = WHOLE_RELEASE.test(path);
  const { language } = usePlace();
  const here = useHere();
  return (
    <section
      aria-label={t('choices.label')}
      className="page-width flex min-h-13 flex-wrap items-center gap-2 py-2 text-[0.9375rem]"
    >
      <BoardChoice {...frame} />
      {!isWhole && <PeriodChoice {...frame} />}
      {!isWhole && <PlanChoice {...frame} />}
      {frame.progress && (
        <span className="text-sm text-ink-faint md:ml-auto">
          <a
            href={pathTo({ name: 'release', release: frame.progress.release.id }, { language })}
            className="decoration-line-strong underline-offset-4 hover:text-accent"
          >
            {t('footer.cutoff')}{' '}
            {formatDate(isWhole ? frame.progress.release.cutoff : cutoffOf(frame.progress), language)}
          </a>
          <span className="no-print">
            {' · '}
            <a href={here({ evidence: undefined, share: 'page' })} className="text-link" data-share rel="nofollow">
              {t('footer.share')}
            </a>
          </span>
        </span>
      )}
    </section>
  );
}
