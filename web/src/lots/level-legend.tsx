import { useTranslations } from 'use-intl';
import { ReadinessMark } from './readiness-mark.tsx';

const LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** What the levels are and what proves each. */
export function LevelLegend() {
  const t = useTranslations('lots');
  return (
    <details className="no-print mt-5">
      <summary className="text-link w-fit cursor-pointer">{t('levels')}</summary>
      <p className="mt-3 max-w-[72ch] text-ink-soft">{t('levelsHelp')}</p>
      <dl className="mt-3 grid gap-2">
        {LEVELS.map((level) => (
          <div key={level} className="grid gap-x-6 md:grid-cols-[18rem_1fr]">
            <dt>
              <ReadinessMark level={level} />
            </dt>
            <dd className="text-ink-soft">{t(`levelNeeds.l${level}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
