import type { ProgressAnswer } from '@zones/core/contract/progress';
import { formatCoverage } from '@zones/core/format/coverage';
import { formatQuarter } from '@zones/core/format/period';
import { formatValueStatus } from '@zones/core/format/status';
import { ALL_ZONES } from '@zones/core/observations/observation';
import type { Reading } from '@zones/core/readings/reading';
import { useTranslations } from 'use-intl';
import { Scrolling } from '../frame/scrolling.tsx';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';

function Reliability({ reading }: { reading: Reading }) {
  const t = useTranslations('reading');
  const language = useLanguage();
  if (reading.value === null) return null;
  const plain = reading.status === 'illustrative' ? [] : [formatValueStatus(reading.status, language)];
  const words = reading.illustrative ? [...plain, t('illustrative')] : plain;
  return <span className="block font-sans text-xs text-ink-faint">{words.join(', ')}</span>;
}

/** Who has reported what for which quarter, and how far each figure can be relied on. */
export function QualityTable({ answer }: { answer: ProgressAnswer }) {
  const t = useTranslations();
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const total = answer.rows.find((row) => row.zone === ALL_ZONES);
  return (
    <section className="mt-12">
      <h2 className="text-xl">{t('indicator.quality')}</h2>
      {total && (
        <p className="mt-1 text-ink-soft">
          {t('indicator.qualityHelp', { coverage: formatCoverage(total.coverage, language) })}
        </p>
      )}
      <Scrolling label={t('indicator.qualityCaption')} className="card mt-4 px-5 py-2">
        <table className="data-table table-stacked sm:min-w-[40rem] print:min-w-0">
          <caption className="sr-only">{t('indicator.qualityCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('choices.zone')}</th>
              {answer.rows[0]?.quarters.map(({ quarter }) => (
                <th key={quarter} scope="col" className="number">
                  {formatQuarter(quarter, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.rows.map((row) => (
              <tr key={row.zone}>
                <th scope="row" className="font-normal">
                  {nameOf(row.zone)}
                </th>
                {row.quarters.map(({ quarter, actual }) => (
                  <td key={quarter} data-label={formatQuarter(quarter, language)} className="number figures">
                    <span>
                      <ReadingValue reading={actual} unit={row.unit} />
                      <Reliability reading={actual} />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
