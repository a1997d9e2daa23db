import { formatUnitName } from '@zones/core/format/unit';
import { METRICS, type MetricCode } from '@zones/core/metrics/catalogue';
import { METRIC_DEFINITIONS } from '@zones/core/metrics/definitions';
import { findRatioFormula } from '@zones/core/metrics/ratio-formulas';
import { useTranslations } from 'use-intl';
import { Detail, Details } from '../evidence/detail.tsx';
import { useLanguage } from '../routing/use-place.ts';

/** The formula of a ratio in words; undefined for what is not one. */
function useFormula(metric: MetricCode): string | undefined {
  const t = useTranslations('indicator');
  const language = useLanguage();
  const formula = findRatioFormula(metric);
  if (!formula) return undefined;
  const numerator = METRICS[formula.numerator].name[language];
  return formula.of === 'levels'
    ? t('ratioLevels', { numerator, denominator: METRICS[formula.denominator].name[language] })
    : t('ratioYearPlan', { numerator });
}

/** What the indicator counts, in which unit, and how it may be added up. */
export function Definition({ metric }: { metric: MetricCode }) {
  const t = useTranslations('indicator');
  const language = useLanguage();
  const { unit, kind, better } = METRICS[metric];
  const formula = useFormula(metric);
  return (
    <section>
      <h2 className="text-xl">{t('definition')}</h2>
      <p className="mt-2 mb-4 max-w-[68ch]">{METRIC_DEFINITIONS[metric][language]}</p>
      <Details>
        <Detail label={t('unit')}>{formatUnitName(unit, language)}</Detail>
        <Detail label={t('kind')}>{t(`kinds.${kind}`)}</Detail>
        <Detail label={t('better')}>{t(`directions.${better}`)}</Detail>
        {formula && <Detail label={t('formula')}>{formula}</Detail>}
        <Detail label={t('code')}>
          <code className="font-mono text-sm">{metric}</code>
        </Detail>
      </Details>
    </section>
  );
}
