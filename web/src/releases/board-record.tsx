import type { RecordAnswer } from '@zones/core/contract/record';
import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { formatToDate } from '@zones/core/format/period';
import { formatValue } from '@zones/core/format/value';
import { METRICS } from '@zones/core/metrics/catalogue';
import type { ProgressStatus } from '@zones/core/progress/progress';
import type { ReactNode } from 'react';
import { ReadingValue } from '../reading/reading.tsx';
import { StatusMark, StatusShape } from '../reading/status-mark.tsx';
import { dataPathTo, pathTo } from '../routing/address.ts';
import { useLanguage } from '../routing/use-place.ts';
import { Section, TableCard } from '../zones/section.tsx';
import { useReleaseWords } from './release-words.ts';

type Row = RecordAnswer['rows'][number];

const JUDGED = [
  ['kept', 'on-plan'],
  ['watch', 'watch'],
  ['behind', 'behind'],
] as const;

/** Counted from invented figures. */
const Mark = ({ shown }: { shown: boolean }) => (shown ? <span className="mark">{ILLUSTRATIVE_MARK}</span> : null);

function Judged({ row, status }: { row: Row; status: ProgressStatus }) {
  const say = useReleaseWords();
  const all = row.judged.length;
  if (all === 0) return <span className="absence">{say('notJudged')}</span>;
  const count = row.judged.filter((one) => one.status === status).length;
  return (
    <span className="inline-flex items-center gap-1.5">
      <StatusShape status={status} />
      {say('ofJudged', { count, all })}
      <Mark shown={row.judged.some(({ attainment }) => attainment.value !== null && attainment.illustrative)} />
    </span>
  );
}

function Deviation({ row: { estimates } }: { row: Row }): ReactNode {
  const say = useReleaseWords();
  const language = useLanguage();
  if (estimates.stated === 0) return <span className="absence">{say('noEstimates')}</span>;
  if (estimates.medianShare === null) return <span className="absence">{say('notYet')}</span>;
  return (
    <>
      {formatValue(estimates.medianShare, 'ratio', { language, style: 'table' })}
      <Mark shown={estimates.illustrative} />
    </>
  );
}

function RecordRow({ row, title }: { row: Row; title: string }) {
  const say = useReleaseWords();
  const language = useLanguage();
  const { estimates } = row;
  return (
    <tr>
      <th scope="row" className="font-normal">
        <a className="text-link" href={pathTo({ name: 'release', release: row.release }, { language })}>
          {title}
        </a>
        <span className="block text-xs text-ink-faint">{formatToDate(row.through, language)}</span>
      </th>
      <td data-label={say('punctual')} className="whitespace-nowrap">
        {say(row.daysAfterCutoff === 1 ? 'day' : 'days', { count: row.daysAfterCutoff })}
      </td>
      {JUDGED.map(([word, status]) => (
        <td key={word} data-label={say(word)} className="whitespace-nowrap">
          <Judged row={row} status={status} />
        </td>
      ))}
      <td data-label={say('estimates')}>
        {estimates.stated === 0 ? (
          <span className="absence">{say('noEstimates')}</span>
        ) : (
          say('settled', { settled: estimates.settled, stated: estimates.stated })
        )}
      </td>
      <td data-label={say('deviation')}>
        <Deviation row={row} />
      </td>
    </tr>
  );
}

function RecordTable({ record, titleOf }: { record: RecordAnswer; titleOf: (release: string) => string }) {
  const say = useReleaseWords();
  return (
    <TableCard label={say('record')}>
      <table className="data-table table-stacked sm:min-w-[56rem] print:min-w-0">
        <caption className="sr-only">{say('record')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('release')}</th>
            <th scope="col">{say('punctual')}</th>
            {JUDGED.map(([word]) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
            <th scope="col">{say('estimates')}</th>
            <th scope="col">{say('deviation')}</th>
          </tr>
        </thead>
        <tbody>
          {record.rows.map((row) => (
            <RecordRow key={row.release} row={row} title={titleOf(row.release)} />
          ))}
        </tbody>
      </table>
    </TableCard>
  );
}

/** Each judged indicator with its share of the plan, in every release that judges it. */
function JudgedList({ record, titleOf }: { record: RecordAnswer; titleOf: (release: string) => string }) {
  const say = useReleaseWords();
  const language = useLanguage();
  const judging = record.rows.filter(({ judged }) => judged.length > 0);
  if (judging.length === 0) return null;
  return (
    <details className="no-print mt-4">
      <summary className="text-link w-fit cursor-pointer">{say('judgedList')}</summary>
      {judging.map((row) => (
        <section key={row.release} className="mt-4">
          <h3 className="text-base">
            {titleOf(row.release)}
            {row.wholeYear && ` (${say('wholeYear')})`}
          </h3>
          <ul className="mt-2 grid gap-x-8 gap-y-1 sm:grid-cols-2">
            {row.judged.map(({ metric, status, attainment }) => (
              <li key={metric} className="flex items-baseline justify-between gap-4 border-b border-line py-1">
                <span>{METRICS[metric].name[language]}</span>
                <span className="flex items-baseline gap-3 whitespace-nowrap">
                  <ReadingValue reading={attainment} unit="ratio" style="table" release={row.release} />
                  <StatusMark status={status} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** How the board kept its word in each release: facts, no score. */
export function BoardRecord({ record, titleOf }: { record: RecordAnswer; titleOf: (release: string) => string }) {
  const say = useReleaseWords();
  const language = useLanguage();
  return (
    <Section id="record" title={say('record')} help={say('recordHelp')}>
      <RecordTable record={record} titleOf={titleOf} />
      <JudgedList record={record} titleOf={titleOf} />
      <p className="no-print mt-3">
        <a className="text-link" href={dataPathTo('record.csv', { board: record.board, lang: language })}>
          {say('csvRecord')}
        </a>
      </p>
    </Section>
  );
}
