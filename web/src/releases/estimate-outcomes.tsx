import type { EstimatesAnswer, RecordAnswer } from '@zones/core/contract/record';
import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { formatQuarter } from '@zones/core/format/period';
import { decimalsOfShare, precisionOfRow } from '@zones/core/format/row-precision';
import { type FormatOptions, formatMarkedValue, formatValue } from '@zones/core/format/value';
import { METRICS } from '@zones/core/metrics/catalogue';
import { ALL_ZONES } from '@zones/core/observations/observation';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { dataPathTo } from '../routing/address.ts';
import { useLanguage } from '../routing/use-place.ts';
import { Section, TableCard, Unpublished } from '../zones/section.tsx';
import { type ReleaseWord, useReleaseWords } from './release-words.ts';

type Outcome = EstimatesAnswer['rows'][number];

interface SignedProps extends Pick<FormatOptions, 'decimals' | 'scaleOf'> {
  readonly value: number;
  readonly unit: Outcome['unit'];
  readonly illustrative: boolean;
}

/** With its sign, and after its digits the mark where it stands on invented figures. */
function Signed({ value, unit, illustrative, ...precision }: SignedProps) {
  const options = { language: useLanguage(), ...precision };
  const text =
    unit === 'ratio'
      ? formatValue(value, unit, { ...options, style: 'table' })
      : formatMarkedValue(value, unit, { ...options, style: 'compact', illustrative });
  const [digits, rest] = text.split(ILLUSTRATIVE_MARK);
  return (
    <span>
      {value > 0 && '+'}
      {digits}
      {illustrative && <span className="mark">{ILLUSTRATIVE_MARK}</span>}
      {rest}
    </span>
  );
}

function OutcomeRow({ outcome, zoned }: { outcome: Outcome; zoned: boolean }) {
  const say = useReleaseWords();
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const { unit, deviation, settledIn } = outcome;
  const amounts = [outcome.estimate.value, outcome.actual.value, deviation?.difference];
  const precision = precisionOfRow(
    amounts.filter((amount) => typeof amount === 'number'),
    unit,
  );
  const share = deviation?.share ?? null;
  return (
    <tr>
      <th scope="row" className="font-normal">
        {METRICS[outcome.metric].name[language]}
        {zoned && <span className="block text-xs text-ink-faint">{nameOf(outcome.zone)}</span>}
      </th>
      <td data-label={say('quarter')} className="whitespace-nowrap">
        {formatQuarter(outcome.quarter, language)}
      </td>
      <td data-label={say('estimate')} className="number figures">
        <ReadingValue reading={outcome.estimate} unit={unit} {...precision} release={outcome.estimatedIn} />
      </td>
      <td data-label={say('actual')} className="number figures">
        {settledIn === null ? (
          <span className="absence">{say('notYet')}</span>
        ) : (
          <ReadingValue reading={outcome.actual} unit={unit} {...precision} release={settledIn} />
        )}
      </td>
      <td data-label={say('difference')} className="number figures">
        {deviation === null ? (
          '—'
        ) : (
          <Signed value={deviation.difference} unit={unit} illustrative={deviation.illustrative} {...precision} />
        )}
      </td>
      <td data-label={say('ofActual')} className="number figures">
        {deviation === null || share === null ? (
          '—'
        ) : (
          <Signed value={share} unit="ratio" illustrative={deviation.illustrative} decimals={decimalsOfShare(share)} />
        )}
      </td>
    </tr>
  );
}

const COLUMNS = ['estimate', 'actual', 'difference', 'ofActual'] as const satisfies readonly ReleaseWord[];

function OutcomeTable({ outcomes, zoned }: { outcomes: readonly Outcome[]; zoned: boolean }) {
  const say = useReleaseWords();
  return (
    <TableCard label={say('outcomes')}>
      <table className="data-table table-stacked sm:min-w-[48rem] print:min-w-0">
        <caption className="sr-only">{say('outcomes')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('indicator')}</th>
            <th scope="col">{say('quarter')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="number">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <OutcomeRow key={`${outcome.zone} ${outcome.metric} ${outcome.quarter}`} outcome={outcome} zoned={zoned} />
          ))}
        </tbody>
      </table>
    </TableCard>
  );
}

/** All releases of the board together: the median is that of the newest release that has one. */
function useSummary(record: RecordAnswer, together: readonly Outcome[]): string {
  const say = useReleaseWords();
  const language = useLanguage();
  const settled = together.filter(({ settledIn }) => settledIn !== null).length;
  const share = record.rows.find(({ estimates }) => estimates.medianShare !== null)?.estimates.medianShare;
  if (settled === 0 || share == null) return say('outcomesHeadlineOpen', { stated: together.length });
  const words = formatValue(share, 'ratio', { language, style: 'table' });
  return say('outcomesHeadline', { settled, stated: together.length, share: words });
}

/** What became of every estimate: for all zones together, and on demand zone by zone. */
export function EstimateOutcomes({ estimates, record }: { estimates: EstimatesAnswer; record: RecordAnswer }) {
  const say = useReleaseWords();
  const language = useLanguage();
  const together = estimates.rows.filter(({ zone }) => zone === ALL_ZONES);
  const apart = estimates.rows.filter(({ zone }) => zone !== ALL_ZONES);
  const summary = useSummary(record, together);
  if (estimates.rows.length === 0) {
    return (
      <Section id="estimates" title={say('outcomes')}>
        <Unpublished>{say('outcomesNone')}</Unpublished>
      </Section>
    );
  }
  return (
    <Section id="estimates" title={say('outcomes')} help={say('outcomesHelp')}>
      <p className="mt-3 font-semibold">{summary}</p>
      <OutcomeTable outcomes={together} zoned={false} />
      <details className="no-print mt-4">
        <summary className="text-link w-fit cursor-pointer">{say('perZone')}</summary>
        <OutcomeTable outcomes={apart} zoned />
      </details>
      <p className="no-print mt-3">
        <a className="text-link" href={dataPathTo('estimates.csv', { board: estimates.board, lang: language })}>
          {say('csvEstimates')}
        </a>
      </p>
    </Section>
  );
}
