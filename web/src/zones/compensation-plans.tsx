import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { formatDate } from '@zones/core/format/date';
import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { formatMarkedValue } from '@zones/core/format/value';
import { useLanguage } from '../routing/use-place.ts';
import { TableCard } from './section.tsx';
import { DocumentName } from './statement.tsx';
import { useZoneWords } from './zone-words.ts';

type Plan = ZoneAnswer['clearance']['plans'][number];
type Step = Plan['stages'][number];

const STAGES = ['inventoried', 'plan-approved', 'paid', 'resettled', 'handed-over'] as const;

/** Done of all, in households and in land; counts only. */
function StepCell({ step }: { step: Step | undefined }) {
  const say = useZoneWords();
  const language = useLanguage();
  if (step === undefined) return <span className="absence">{say('notPublished')}</span>;
  const { illustrative } = step;
  const mark = illustrative ? ILLUSTRATIVE_MARK : '';
  const areaOf = (areaM2: number): string => formatMarkedValue(areaM2, 'm2', { language, illustrative });
  const { householdsDone, householdsTotal, areaDoneM2, areaTotalM2 } = step;
  return (
    <>
      {householdsDone === null || householdsTotal === null ? null : (
        <span className="block whitespace-nowrap">
          {say('ofTotal', { done: householdsDone + mark, total: householdsTotal + mark })} {say('households')}
        </span>
      )}
      {areaDoneM2 === null || areaTotalM2 === null ? null : (
        <span className="block whitespace-nowrap text-ink-soft">
          {say('ofTotal', { done: areaOf(areaDoneM2), total: areaOf(areaTotalM2) })}
        </span>
      )}
    </>
  );
}

/** Every compensation plan of the zone, from inventory to hand-over. */
export function CompensationPlans({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const language = useLanguage();
  const keys = new Set(zone.clearance.plans.flatMap(({ stages }) => stages.map(({ sourceKey }) => sourceKey)));
  return (
    <>
      <h3 className="mt-8 text-lg">{say('plansTitle')}</h3>
      <TableCard label={say('plansTitle')}>
        <table className="data-table table-stacked sm:min-w-[48rem] print:min-w-0">
          <caption className="sr-only">{say('plansTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('planName')}</th>
              {STAGES.map((stage) => (
                <th key={stage} scope="col">
                  {say(stage)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {zone.clearance.plans.map((plan) => (
              <tr key={plan.plan}>
                <th scope="row" className="font-normal">
                  {plan.name[language]}
                  <span className="block text-xs text-ink-faint">{formatDate(plan.asOf, language)}</span>
                </th>
                {STAGES.map((stage) => (
                  <td key={stage} data-label={say(stage)} className="figures text-sm">
                    <span>
                      <StepCell step={plan.stages.find((step) => step.stage === stage)} />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableCard>
      {[...keys].map((key) => (
        <p key={key} className="mt-2 text-sm text-ink-soft">
          {say('source')}: <DocumentName of={key} documents={zone.documents} />
        </p>
      ))}
    </>
  );
}
