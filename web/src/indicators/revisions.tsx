import { useQueries } from '@tanstack/react-query';
import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import { formatInstant } from '@zones/core/format/date';
import { pickNote } from '@zones/core/format/note';
import { formatQuarter } from '@zones/core/format/period';
import { formatRevisionReason } from '@zones/core/format/revision';
import { formatReading } from '@zones/core/format/value';
import { useTranslations } from 'use-intl';
import { evidenceQuery } from '../api/evidence.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { useClient } from '../app/use-client.ts';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { useHere, useLanguage, usePlace } from '../routing/use-place.ts';
import { listStated, type StatedFigure } from './list-stated.ts';

interface Revision {
  readonly figure: StatedFigure;
  readonly before: EvidenceAnswer['versions'][number];
  readonly after: EvidenceAnswer['versions'][number];
  readonly unit: NonNullable<EvidenceAnswer['unit']>;
}

function listRevisions(figure: StatedFigure, evidence: EvidenceAnswer | undefined): readonly Revision[] {
  if (!evidence?.unit) return [];
  const { versions, unit } = evidence;
  return versions.flatMap((after, index) => {
    const before = versions[index - 1];
    return before ? [{ figure, before, after, unit }] : [];
  });
}

function RevisionItem({ revision: { figure, before, after, unit } }: { revision: Revision }) {
  const t = useTranslations();
  const language = useLanguage();
  const here = useHere();
  const nameOf = useNameOfZone();
  return (
    <li className="border-l-4 border-line pl-3">
      <a className="text-link" href={here({ evidence: after.id })} rel="nofollow">
        {t('indicator.revisionRow', {
          zone: nameOf(figure.zone),
          quarter: formatQuarter(figure.quarter, language),
          before: formatReading(before.reading, unit, { language }),
          after: formatReading(after.reading, unit, { language }),
        })}
      </a>
      <span className="block text-sm text-ink-soft">
        {after.reason && `${formatRevisionReason(after.reason, language)}. `}
        {after.reasonNote && `${pickNote(after.reasonNote, language)}. `}
        {formatInstant(after.recordedAt, language)}
      </span>
    </li>
  );
}

/** Which quarterly figures were replaced, by what and why. */
export function Revisions({ answer }: { answer: ProgressAnswer }) {
  const t = useTranslations('indicator');
  const client = useClient();
  const choice = toReleaseChoice(usePlace());
  const figures = listStated(answer.rows);
  const proofs = useQueries({ queries: figures.map(({ id }) => evidenceQuery(client, choice, id)) });
  const revisions = figures.flatMap((figure, index) => listRevisions(figure, proofs[index]?.data));
  return (
    <section>
      <h2 className="text-xl">{t('revisions')}</h2>
      {revisions.length === 0 ? (
        <p className="mt-2 max-w-[68ch] text-ink-soft">{t('revisionsNone', { year: String(answer.year) })}</p>
      ) : (
        <ul className="mt-3 grid gap-3">
          {revisions.map((revision) => (
            <RevisionItem key={revision.after.id} revision={revision} />
          ))}
        </ul>
      )}
    </section>
  );
}
