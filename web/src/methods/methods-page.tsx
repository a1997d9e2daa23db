import { STATUS_THRESHOLDS } from '@zones/core/progress/progress-status';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useHead } from '../document/head.ts';
import { useLanguage } from '../routing/use-place.ts';
import { Citation } from './citation.tsx';
import { Definitions } from './definitions.tsx';
import { Downloads } from './downloads.tsx';
import { AbsenceLegend, NotationLegend, ReliabilityLegend, StatusLegend } from './legends.tsx';
import { Plans } from './plans.tsx';
import { Sources } from './sources.tsx';

const FORMULAS = ['toDate', 'attainment', 'variance', 'required', 'yearEnd', 'rollUp', 'reference'] as const;

const CONTENTS = [
  'formulas',
  'statuses',
  'absences',
  'reliability',
  'notation',
  'capitals',
  'ledger',
  'plans',
  'definitions',
  'releases',
  'sources',
  'downloads',
  'cite',
] as const;
type Section = (typeof CONTENTS)[number];

function Part({ name, children }: { name: Section; children: ReactNode }) {
  const t = useTranslations('methods');
  return (
    <section id={name} aria-labelledby={`${name}-title`} className="scroll-mt-6 border-t border-line pt-6">
      <h2 id={`${name}-title`} tabIndex={-1} className="text-2xl">
        {t(name)}
      </h2>
      <div className="mt-3">{children}</div>
    </section>
  );
}

function Contents() {
  const t = useTranslations('methods');
  return (
    <nav aria-label={t('contents')} className="no-print lg:sticky lg:top-6 lg:self-start">
      <p className="mb-2 text-sm font-semibold text-ink-soft">{t('contents')}</p>
      <ol className="grid gap-0.5 sm:grid-cols-2 lg:grid-cols-1">
        {CONTENTS.map((name) => (
          <li key={name}>
            <a href={`#${name}`} className="block py-1 text-[0.9375rem] no-underline hover:text-accent hover:underline">
              {t(name)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Formulas() {
  const t = useTranslations('methods');
  return (
    <dl className="grid gap-4">
      {FORMULAS.map((name) => (
        <div key={name} className="grid gap-x-6 sm:grid-cols-[11rem_1fr]">
          <dt className="font-semibold">{t(name)}</dt>
          <dd className="max-w-[68ch]">{t(`${name}Text`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How every number of the site is made, what its marks mean, where it comes from and how to quote it. */
export function MethodsPage() {
  const t = useTranslations('methods');
  const language = useLanguage();
  useHead({ title: t('title'), description: t('description') });
  return (
    <>
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl md:text-4xl">
        {t('title')}
      </h1>
      <p className="mt-3 max-w-[68ch] text-lg text-ink-soft">{t('lead')}</p>
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Contents />
        <div className="prose-notes grid min-w-0 gap-10">
          <Part name="formulas">
            <Formulas />
          </Part>
          <Part name="statuses">
            <StatusLegend />
            <p className="mt-3 text-sm text-ink-soft">
              {t('statusesHelp', { source: STATUS_THRESHOLDS.source[language] })}
            </p>
          </Part>
          <Part name="absences">
            <AbsenceLegend />
          </Part>
          <Part name="reliability">
            <ReliabilityLegend />
          </Part>
          <Part name="notation">
            <NotationLegend />
          </Part>
          <Part name="capitals">
            <p>{t('capitalsText')}</p>
          </Part>
          <Part name="ledger">
            <p>{t('ledgerText')}</p>
          </Part>
          <Part name="plans">
            <Plans />
          </Part>
          <Part name="definitions">
            <Definitions />
          </Part>
          <Part name="releases">
            <p>{t('releasesText')}</p>
          </Part>
          <Part name="sources">
            <Sources />
          </Part>
          <Part name="downloads">
            <Downloads />
          </Part>
          <Part name="cite">
            <Citation />
          </Part>
        </div>
      </div>
    </>
  );
}
