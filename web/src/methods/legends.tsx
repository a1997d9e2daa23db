import { formatAbsence, formatAbsenceSentence } from '@zones/core/format/absence';
import { ILLUSTRATIVE_MARK, STATUS_MARKS } from '@zones/core/format/marks';
import { formatStatusRule, formatValueStatus, PROGRESS_STATUSES } from '@zones/core/format/status';
import { ABSENCES, VALUE_STATUSES } from '@zones/core/readings/reading';
import { useTranslations } from 'use-intl';
import { StatusMark } from '../reading/status-mark.tsx';
import { useLanguage } from '../routing/use-place.ts';

/** Each status with its mark and rule. */
export function StatusLegend() {
  const t = useTranslations('methods');
  const language = useLanguage();
  return (
    <table className="data-table">
      <caption className="sr-only">{t('statuses')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word')}</th>
          <th scope="col">{t('rule')}</th>
        </tr>
      </thead>
      <tbody>
        {PROGRESS_STATUSES.map((status) => (
          <tr key={status}>
            <th scope="row" className="font-normal">
              <StatusMark status={status} />
            </th>
            <td>{formatStatusRule(status, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each reason for a missing figure. */
export function AbsenceLegend() {
  const language = useLanguage();
  return (
    <dl className="grid gap-2">
      {ABSENCES.map((absence) => (
        <div key={absence} className="grid gap-x-6 sm:grid-cols-[11rem_1fr]">
          <dt className="absence">{formatAbsence(absence, language)}</dt>
          <dd>{formatAbsenceSentence(absence, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How far a value can be relied on, with the mark that follows the number. */
export function ReliabilityLegend() {
  const t = useTranslations('evidence');
  const language = useLanguage();
  return (
    <dl className="grid gap-2">
      {VALUE_STATUSES.map((status) => {
        const mark = status === 'illustrative' ? ILLUSTRATIVE_MARK : STATUS_MARKS[status][language];
        return (
          <div key={status} className="grid gap-x-6 sm:grid-cols-[11rem_1fr]">
            <dt className="font-semibold">
              {formatValueStatus(status, language)} {mark !== '' && <span className="text-accent">{mark}</span>}
            </dt>
            <dd>{t(`statusHelp.${status}`)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

const SCENARIOS = ['AC', 'ES', 'FC', 'PL', 'PL0', 'PY', 'gap'] as const;

/** What each way of drawing stands for. */
export function NotationLegend() {
  const t = useTranslations('methods');
  return (
    <>
      <p className="mb-3 text-ink-soft">{t('notationHelp')}</p>
      <dl className="grid gap-2">
        {SCENARIOS.map((scenario) => (
          <div key={scenario} className="grid gap-x-6 sm:grid-cols-[11rem_1fr]">
            <dt className="font-semibold">{t(`scenarios.${scenario}`)}</dt>
            <dd>{t(`scenarioDrawings.${scenario}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
