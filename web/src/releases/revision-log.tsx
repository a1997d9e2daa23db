import type { RevisionsAnswer } from '@zones/core/contract/record';
import { formatInstant } from '@zones/core/format/date';
import { pickNote } from '@zones/core/format/note';
import { formatRevisionReason } from '@zones/core/format/revision';
import { ReadingValue } from '../reading/reading.tsx';
import { dataPathTo } from '../routing/address.ts';
import { useLanguage } from '../routing/use-place.ts';
import { Section, TableCard, Unpublished } from '../zones/section.tsx';
import { FigureHeading } from './figure-heading.tsx';
import { useReleaseWords } from './release-words.ts';

type Revision = RevisionsAnswer['rows'][number];

const SHOWN_AT_ONCE = 12;

function RevisionRow({ revision }: { revision: Revision }) {
  const say = useReleaseWords();
  const language = useLanguage();
  const { before, after, unit, reason, note, recordedAt } = revision;
  const words = note === null ? '' : pickNote(note, language);
  return (
    <tr>
      <FigureHeading {...revision} />
      <td data-label={say('before')} className="number figures">
        <ReadingValue reading={before} unit={unit} style="full" />
      </td>
      <td data-label={say('after')} className="number figures">
        <ReadingValue reading={after} unit={unit} style="full" />
      </td>
      <td data-label={say('why')} className="text-sm">
        {reason === null ? <span className="absence">{say('noReason')}</span> : formatRevisionReason(reason, language)}
        {words !== '' && <span className="block text-xs text-ink-faint">{words}</span>}
      </td>
      <td data-label={say('recordedAt')} className="text-sm whitespace-nowrap">
        {formatInstant(recordedAt, language)}
      </td>
    </tr>
  );
}

function RevisionTable({ rows }: { rows: readonly Revision[] }) {
  const say = useReleaseWords();
  return (
    <TableCard label={say('revisions')}>
      <table className="data-table table-stacked sm:min-w-[46rem] print:min-w-0">
        <caption className="sr-only">{say('revisions')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('figure')}</th>
            <th scope="col" className="number">
              {say('before')}
            </th>
            <th scope="col" className="number">
              {say('after')}
            </th>
            <th scope="col">{say('why')}</th>
            <th scope="col">{say('recordedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((revision) => (
            <RevisionRow key={`${revision.before.evidence} ${revision.after.evidence}`} revision={revision} />
          ))}
        </tbody>
      </table>
    </TableCard>
  );
}

/** Every figure that a later statement replaced, with the reason. */
export function RevisionLog({ answer }: { answer: RevisionsAnswer }) {
  const say = useReleaseWords();
  const language = useLanguage();
  const { rows, release } = answer;
  if (rows.length === 0) {
    return (
      <Section id="revisions" title={say('revisions')}>
        <Unpublished>{say('revisionsNone')}</Unpublished>
      </Section>
    );
  }
  return (
    <Section id="revisions" title={say('revisions')} help={say('revisionsHelp')}>
      <RevisionTable rows={rows.slice(0, SHOWN_AT_ONCE)} />
      {rows.length > SHOWN_AT_ONCE && (
        <details className="folded-on-screen mt-3">
          <summary className="text-link w-fit cursor-pointer">{say('showAll', { count: rows.length })}</summary>
          <RevisionTable rows={rows.slice(SHOWN_AT_ONCE)} />
        </details>
      )}
      <p className="no-print mt-3">
        <a className="text-link" href={dataPathTo(`releases/${release.id}/revisions.csv`, { lang: language })}>
          {say('csvRevisions')}
        </a>
      </p>
    </Section>
  );
}
