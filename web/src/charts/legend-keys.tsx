import type { LegendEntry } from '@zones/core/charts/chart-parts';
import { formatStatus, formatStatusRule, PROGRESS_STATUSES } from '@zones/core/format/status';
import type { Language } from '@zones/core/language/text';
import type { ProgressStatus } from '@zones/core/progress/progress';
import { useId } from 'react';
import { FRAME_WORDS } from './chart-words.ts';
import { StatusInk } from './ink/status-ink.tsx';
import type { LegendForm } from './legend-form.ts';

interface KeyProps {
  readonly scenario: LegendEntry['scenario'];
  /** Whether the drawing shows quarters as steps or as bars. */
  readonly form: LegendForm;
}

const LINES: Readonly<Partial<Record<LegendEntry['scenario'], string>>> = {
  PL: 'chart-plan-line',
  PL0: 'chart-plan-line chart-plan-original',
  PY: 'chart-past-line',
  reference: 'chart-reference-line',
  required: 'chart-required',
};

function BarKey({ scenario, hatch }: { scenario: LegendEntry['scenario']; hatch: string }) {
  if (scenario === 'AC') return <rect className="chart-actual-bar" x="5" y="2" width="14" height="10" />;
  if (scenario === 'ES')
    return <rect className="chart-estimate-bar" x="5" y="2" width="14" height="10" fill={`url(#${hatch})`} />;
  if (scenario === 'PY') return <rect className="chart-past-bar" x="5" y="2" width="14" height="10" />;
  const original = scenario === 'PL0' ? ' chart-plan-original' : '';
  if (scenario === 'PL' || scenario === 'PL0')
    return <rect className={`chart-plan-bar${original}`} x="4" y="2" width="16" height="10" />;
  return <line className="chart-required" x1="2" x2="22" y1="7" y2="7" />;
}

function StepKey({ scenario, hatch }: { scenario: LegendEntry['scenario']; hatch: string }) {
  if (scenario === 'AC' || scenario === 'ES') {
    const estimate = scenario === 'ES';
    return (
      <>
        <rect
          className={estimate ? 'chart-estimate-area' : 'chart-actual-area'}
          x="1"
          y="4"
          width="19"
          height="9"
          {...(estimate && { fill: `url(#${hatch})` })}
        />
        <line className="chart-actual-line" x1="1" x2="19" y1="4" y2="4" />
        <circle className={estimate ? 'chart-marker-open' : 'chart-marker'} cx="19" cy="4" r="3" />
      </>
    );
  }
  if (scenario === 'FC') return <path className="chart-range" d="M8 2h8M12 2v10M8 12h8" />;
  return <line className={LINES[scenario]} x1="1" x2="23" y1="7" y2="7" />;
}

/** What each ink stands for, in words. Drawn in the same ink as the chart. */
export function LegendKeys({
  entries,
  form,
  language,
}: {
  entries: readonly LegendEntry[];
  form: KeyProps['form'];
  language: Language;
}) {
  const hatch = `${useId()}key`;
  return (
    <ul className="chart-legend" aria-label={FRAME_WORDS.legend[language]}>
      {entries.map(({ scenario, label }) => (
        <li key={scenario}>
          <svg className="chart-key" viewBox="0 0 24 14" width="24" height="14" aria-hidden="true">
            <pattern
              id={hatch + scenario}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className="chart-paper" width="5" height="5" />
              <rect className="chart-hatch-es" width="2" height="5" />
            </pattern>
            {form === 'bars' ? (
              <BarKey scenario={scenario} hatch={hatch + scenario} />
            ) : (
              <StepKey scenario={scenario} hatch={hatch + scenario} />
            )}
          </svg>
          {label[language]}
        </li>
      ))}
    </ul>
  );
}

/** The rule behind each verdict that a list shows. */
export function StatusKeys({ statuses, language }: { statuses: readonly ProgressStatus[]; language: Language }) {
  return (
    <ul className="chart-legend" aria-label={FRAME_WORDS.statuses[language]}>
      {PROGRESS_STATUSES.filter((status) => statuses.includes(status)).map((status) => (
        <li key={status}>
          <svg className="chart-key" viewBox="0 0 20 20" width="13" height="13" aria-hidden="true">
            <StatusInk status={status} x={0} y={0} size={20} />
          </svg>
          {formatStatus(status, language)}: {formatStatusRule(status, language)}
        </li>
      ))}
    </ul>
  );
}
