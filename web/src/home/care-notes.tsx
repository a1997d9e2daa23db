import { formatDate } from '@zones/core/format/date';
import { ILLUSTRATIVE_MARK, STATUS_MARKS } from '@zones/core/format/marks';
import { formatQuarter } from '@zones/core/format/period';
import { METRICS } from '@zones/core/metrics/catalogue';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFrame } from '../frame/use-frame.ts';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import type { ThemeFigures } from './use-themes.ts';

/** `Quý III/2017: giải ngân vốn đầu tư công, …`: which figures of the page are estimates. */
function listEstimates(themes: readonly ThemeFigures[], language: 'vi' | 'en'): readonly string[] {
  const rows = themes.flatMap(({ total, beside }) => [total, ...beside]);
  const found = new Map<string, string[]>();
  for (const row of rows) {
    for (const { quarter, actual } of row.quarters) {
      if (actual.value === null || actual.status !== 'estimate') continue;
      const words = formatQuarter(quarter, language);
      found.set(words, [...(found.get(words) ?? []), METRICS[row.metric].name[language]]);
    }
  }
  return [...found].map(([quarter, names]) => `${quarter} (${names.join(', ')})`);
}

const strong = (chunks: ReactNode) => <strong>{chunks}</strong>;

/** What a reader must know before quoting a number of this page. */
export function CareNotes({ themes }: { themes: readonly [ThemeFigures, ...ThemeFigures[]] }) {
  const t = useTranslations('home');
  const { evidence: _, ...place } = usePlace();
  const { language } = place;
  const { board } = useFrame();
  const { plan, release } = themes[0].answer;
  const estimates = listEstimates(themes, language);
  const date = formatDate(release.cutoff, language);
  return (
    <section className="later prose-notes mt-12 print:mt-6">
      <h2 className="text-2xl">{t('care')}</h2>
      <ul className="mt-3 grid list-disc gap-x-10 gap-y-2 pl-5 lg:grid-cols-2 print:grid-cols-2 print:gap-y-1">
        <li>
          {plan
            ? t('careCutoff', { date, deadline: formatDate(plan.deadline, language) })
            : t('careCutoffOnly', { date })}
        </li>
        <li>
          {estimates.length > 0
            ? t.rich('careEstimate', {
                mark: strong,
                sign: STATUS_MARKS.estimate[language],
                list: estimates.join('; '),
              })
            : t('careNoEstimate')}
        </li>
        {board?.illustrative && <li>{t.rich('careSample', { mark: strong, sign: ILLUSTRATIVE_MARK })}</li>}
        <li>{t('careAbsence')}</li>
        <li>{t('careSource')}</li>
        <li>
          <a className="text-link" href={pathTo({ name: 'methods' }, place)}>
            {t('careMore')}
          </a>
        </li>
      </ul>
    </section>
  );
}
