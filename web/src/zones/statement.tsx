import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { formatPeriod } from '@zones/core/format/period';
import { useTranslations } from 'use-intl';
import { PrintedValue } from '../reading/printed-value.tsx';
import { useHere, useLanguage } from '../routing/use-place.ts';
import { useZoneWords } from './zone-words.ts';

type Groups = ZoneAnswer['facts']['other'];
type Statement = Groups[number]['statements'][number];
type Documents = ZoneAnswer['documents'];

/** A document by its title; its key where the zone's list of documents does not have it. */
export function DocumentName({ of, documents }: { of: string | null; documents: Documents }) {
  const language = useLanguage();
  if (of === null) return null;
  return documents.find(({ key }) => key === of)?.title[language] ?? of;
}

/** What a source says in words, or a name that it gives, leading to its proof. */
export function WordsOfSource({ statement }: { statement: Pick<Statement, 'printed' | 'reading'> }) {
  const t = useTranslations('reading');
  const here = useHere();
  const { printed, reading } = statement;
  if (printed === null) return <PrintedValue reading={reading} unit="text" />;
  return (
    <a
      className="reading"
      href={here({ evidence: reading.evidence })}
      data-evidence={reading.evidence}
      rel="nofollow"
      title={t('source')}
      lang="vi"
    >
      {printed}
    </a>
  );
}

/** Statements of several subjects, one a row: what, how much, when, who says so. Conflicts stand under one name. */
export function StatementTable({
  groups,
  documents,
  caption,
}: {
  groups: Groups;
  documents: Documents;
  caption: string;
}) {
  const say = useZoneWords();
  const language = useLanguage();
  const stated = groups.some(({ unit }) => unit === 'text') ? say('stated') : say('count');
  return (
    <table className="data-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('figure')}</th>
          <th scope="col" className="number">
            {caption === say('connectivity') ? say('distance') : stated}
          </th>
          <th scope="col">{say('asOf')}</th>
          <th scope="col" className="max-sm:hidden">
            {say('source')}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.code}>
          {group.statements.map((statement, index) => (
            <tr key={`${statement.period} ${statement.sourceKey ?? ''} ${statement.printed ?? ''}`}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={group.statements.length} className="font-normal">
                  {group.name[language]}
                  {group.conflict && <span className="block text-sm text-watch-text">≠ {say('disagree')}</span>}
                </th>
              )}
              {statement.unit === 'text' ? (
                <td>
                  <WordsOfSource statement={statement} />
                </td>
              ) : (
                <td className="number figures">
                  <PrintedValue reading={statement.reading} unit={statement.unit} />
                </td>
              )}
              <td className="text-sm">{formatPeriod(statement.period, language)}</td>
              <td className="text-sm text-ink-soft max-sm:hidden">
                <DocumentName of={statement.sourceKey} documents={documents} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
