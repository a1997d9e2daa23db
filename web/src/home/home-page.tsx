import { formatDate } from '@zones/core/format/date';
import { ILLUSTRATIVE_MARK, NO_BREAK_SPACE } from '@zones/core/format/marks';
import { formatToDate } from '@zones/core/format/period';
import { formatPlanDecision } from '@zones/core/format/plan';
import { cutoffOf } from '@zones/core/progress/period-cutoff';
import { sayHeadline } from '@zones/core/progress/say-headline';
import { useTranslations } from 'use-intl';
import { useHead } from '../document/head.ts';
import { useFrame } from '../frame/use-frame.ts';
import { LandSection } from '../land/land-section.tsx';
import { pathTo } from '../routing/address.ts';
import { useLanguage } from '../routing/use-place.ts';
import { CareNotes } from './care-notes.tsx';
import { RecordSection } from './record-section.tsx';
import { ThemeCard } from './theme-card.tsx';
import { ProgressSection, ZonesSection } from './theme-charts.tsx';
import { type ThemeFigures, useThemes } from './use-themes.ts';

function Heading({ themes }: { themes: readonly [ThemeFigures, ...ThemeFigures[]] }) {
  const t = useTranslations('home');
  const language = useLanguage();
  const { board, zones, manifest } = useFrame();
  const { answer } = themes[0];
  const { plan, through, year, release } = answer;
  const period = formatToDate(through, language);
  const headline = sayHeadline(
    themes.map(({ theme, total }) => ({ theme: theme.name, row: total })),
    period,
    language,
  );
  const invented = themes.some(
    ({ total: { toDate } }) => toDate.attainment.value !== null && toDate.attainment.illustrative,
  );
  const place = board?.name[language] ?? release.board;
  useHead({
    title: `${headline} – ${t('title', { place, period })}`,
    description: t('description', { place, year: String(year) }),
  });
  return (
    <div className="mb-6 md:mb-8 print:mb-4">
      <p className="text-ink-soft">
        {place} · <span className="whitespace-nowrap">{period}</span>
      </p>
      <h1 tabIndex={-1} className="mt-1 max-w-[28ch] text-2xl sm:max-w-[34ch] sm:text-3xl md:text-4xl lg:max-w-[44ch]">
        {headline}
        {invented && <span className="mark">{NO_BREAK_SPACE + ILLUSTRATIVE_MARK}</span>}
      </h1>
      <p className="mt-2 text-ink-soft">
        {plan
          ? t('against', { plan: formatPlanDecision(plan, language) })
          : t(board?.recordKind === 'cited' ? 'againstUnpublished' : 'againstNothing')}{' '}
        · {t('zones', { count: zones.length })} · {t('cutoff', { date: formatDate(cutoffOf(answer), language) })}
        {manifest?.meetingId && (
          <span className="no-print">
            {' · '}
            <a
              className="text-link"
              href={pathTo({ name: 'meeting', meeting: manifest.meetingId }, { release: release.id, language })}
            >
              {t('meeting')}
            </a>
          </span>
        )}
      </p>
    </div>
  );
}

/** Where the zones stand this year: three themes, their path against the plan, each zone, and the land. */
export function HomePage() {
  const t = useTranslations('home');
  const { board } = useFrame();
  const [first, ...rest] = useThemes();
  if (!first) return null;
  const themes = [first, ...rest] as const;
  const judged = themes.some(({ total }) => total.toDate.attainment.value !== null);
  return (
    <>
      <Heading themes={themes} />
      <section aria-label={t('themes')} className="grid gap-4 lg:grid-cols-3 print:grid-cols-3">
        {themes.map((figures) => (
          <ThemeCard key={figures.theme.name} figures={figures} />
        ))}
      </section>
      {/* On paper the land stands under the themes, on the first sheet. */}
      <div className="flex flex-col">
        {board?.recordKind === 'cited' && !judged ? (
          <>
            <LandSection />
            <RecordSection />
          </>
        ) : (
          <>
            <ProgressSection themes={themes} />
            <ZonesSection themes={themes} />
            <LandSection />
          </>
        )}
      </div>
      <CareNotes themes={themes} />
    </>
  );
}
