import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { parseEvidenceId } from '@zones/core/evidence/evidence-id';
import { METRICS, type MetricUnit } from '@zones/core/metrics/catalogue';
import { useTranslations } from 'use-intl';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';

interface InputsProps {
  readonly inputs: EvidenceAnswer['inputs'];
  /** Unit of the result; an input of another indicator has its own. */
  readonly unit: MetricUnit | null;
}

/** An input may be of another indicator than the result: land under a ratio, money under an attainment. */
function unitOf(evidence: string | null, unit: MetricUnit | null): MetricUnit {
  const metric = evidence?.split('~').find((part) => Object.hasOwn(METRICS, part));
  const address = evidence === null ? undefined : parseEvidenceId(evidence);
  const measure = address?.kind === 'calculation' ? address.measure : undefined;
  if (measure && /^(attainment|ratio|occupancy|plan-ratio|ratio-to-best)$/.test(measure)) return 'ratio';
  if (metric === undefined) return unit ?? 'ratio';
  return METRICS[metric as keyof typeof METRICS].unit; // found among its keys
}

/** What a computed number is made of; each part leads to its own proof. */
export function EvidenceInputs({ inputs, unit }: InputsProps) {
  const t = useTranslations('evidence');
  const language = useLanguage();
  if (inputs.length === 0) return null;
  return (
    <table className="data-table mt-3">
      <caption className="text-sm text-ink-faint">{t('inputs')}</caption>
      <tbody>
        {inputs.map((input) => (
          <tr key={`${input.label.vi} ${input.evidence}`}>
            <th scope="row" className="font-normal">
              {input.label[language]}
            </th>
            <td className="number">
              <ReadingValue
                reading={input.evidence === null ? input.reading : { ...input.reading, evidence: input.evidence }}
                unit={unitOf(input.evidence, unit)}
                style="full"
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
