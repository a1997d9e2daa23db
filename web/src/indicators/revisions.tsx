import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { RevisionsAnswer } from '@zones/core/contract/record';
import { capitalize } from '@zones/core/format/capitalize';
import { formatInstant } from '@zones/core/format/date';
import { pickNote } from '@zones/core/format/note';
import { formatPeriod } from '@zones/core/format/period';
import { formatRevisionReason } from '@zones/core/format/revision';
import { formatReading } from '@zones/core/format/value';
import type { MetricCode } from '@zones/core/metrics/catalogue';
import { useTranslations } from 'use-intl';
import { revisionsQuery } from '../api/releases.ts';
import { useClient } from '../app/use-client.ts';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { useHere, useLanguage } from '../routing/use-place.ts';

type Revision = RevisionsAnswer['rows'][number];

function RevisionItem({ revision }: { revision: Revision }) {
  const t = useTranslations();
  const language = useLanguage();
  const here = useHere();
  const nameOf = useNameOfZone();
  const { zone, works, period, before, after, unit, reason, note, recordedAt } = revision;
  return (
    <li className="border-l-4 border-line pl-3">
      <a
        className="text-link"
        href={here(after.evidence === undefined ? {} : { evidence: after.evidence })}
        rel="nofollow"
      >
        {t('indicator.revisionRow', {
          zone: works === null ? nameOf(zone) : `${nameOf(zone)} ${works}`,
          quarter: formatPeriod(period, language),
          before: formatReading(before, unit, { language }),
          after: formatReading(after, unit, { language }),
        })}
      </a>
      <span className="block text-sm text-ink-soft">
        {reason && `${formatRevisionReason(reason, language)}. `}
        {note && `${capitalize(pickNote(note, language))}. `}
        {formatInstant(recordedAt, language)}
      </span>
    </li>
  );
}

/** Which figures of the year were replaced, by what and why; of an indicator kept per works, those of the works. */
export function Revisions({ metric, answer }: { metric: MetricCode; answer: ProgressAnswer }) {
  const t = useTranslations('indicator');
  const { rows } = useSuspenseQuery(revisionsQuery(useClient(), answer.release.id)).data;
  const year = String(answer.year);
  const revisions = rows.filter((one) => one.metric === metric && one.period.startsWith(year));
  return (
    <section>
      <h2 className="text-xl">{t('revisions')}</h2>
      {revisions.length === 0 ? (
        <p className="mt-2 max-w-[68ch] text-ink-soft">{t('revisionsNone', { year })}</p>
      ) : (
        <ul className="mt-3 grid gap-3">
          {revisions.map((revision) => (
            <RevisionItem key={revision.after.evidence} revision={revision} />
          ))}
        </ul>
      )}
    </section>
  );
}
