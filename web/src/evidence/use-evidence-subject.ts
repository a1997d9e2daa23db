import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { formatPeriod } from '@zones/core/format/period';
import { METRICS } from '@zones/core/metrics/catalogue';
import { useTranslations } from 'use-intl';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { useLanguage } from '../routing/use-place.ts';

/** `Giải ngân vốn đầu tư công · Lộc Sơn · Quý III/2017`. */
export function useEvidenceSubject(evidence: EvidenceAnswer): string {
  const t = useTranslations();
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const name = evidence.metric
    ? METRICS[evidence.metric].name[language]
    : (evidence.fact?.name[language] ?? evidence.lot?.code);
  const works = [evidence.works, fundingWords(evidence.funding, t)].filter(Boolean).join(', ');
  const parts = [name, nameOf(evidence.zone), works, evidence.period && formatPeriod(evidence.period, language)];
  return parts.filter(Boolean).join(' · ');
}

const FUNDING = ['central-budget', 'local-budget', 'land-use-fee', 'lottery', 'oda'] as const;

function fundingWords(funding: string | null, t: ReturnType<typeof useTranslations<never>>): string {
  const known = FUNDING.find((one) => one === funding);
  return known ? t(`evidence.funding.${known}`) : '';
}
