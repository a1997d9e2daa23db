import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { formatPeriod } from '@zones/core/format/period';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';
import { Section, TableCard } from './section.tsx';
import { StatementTable } from './statement.tsx';
import { useZoneWords } from './zone-words.ts';

type Stages = ZoneAnswer['projects']['latest'];

function StageTable({ stages, caption }: { stages: Stages; caption: string }) {
  const say = useZoneWords();
  const language = useLanguage();
  return (
    <table className="data-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('stage')}</th>
          <th scope="col" className="number">
            {say('count')}
          </th>
          <th scope="col">{say('asOf')}</th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ stage, name, reading, period }) => (
          <tr key={stage}>
            <th scope="row" className="font-normal">
              {name[language]}
            </th>
            <td className="number figures">
              <ReadingValue reading={reading} unit="project" style="table" />
            </td>
            <td className="text-sm">
              {period === null || reading.value === null ? null : formatPeriod(period, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FigureProps {
  readonly label: string;
  readonly reading: Reading;
  readonly unit: MetricUnit;
  readonly period: string | null;
}

function Figure({ label, reading, unit, period }: FigureProps) {
  const language = useLanguage();
  return (
    <div>
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className={reading.value === null ? 'mt-0.5' : 'mt-0.5 text-xl font-semibold'}>
        <ReadingValue reading={reading} unit={unit} />
      </dd>
      {period === null || reading.value === null ? null : (
        <dd className="text-sm text-ink-soft">{formatPeriod(period, language)}</dd>
      )}
    </div>
  );
}

/** Capital in its two currencies and workers, each with its date. */
function Sizes({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const { capital, workers } = zone;
  return (
    <div className="card mt-4 p-5">
      <h3 className="text-lg">{say('capital')}</h3>
      <p className="text-sm text-ink-soft">{say('capitalHelp')}</p>
      <dl className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-4">
        <Figure label={say('capitalVnd')} reading={capital.vnd} unit="VND" period={capital.period} />
        <Figure label={say('capitalUsd')} reading={capital.usd} unit="USD" period={capital.period} />
      </dl>
      <h3 className="mt-6 text-lg">{say('workers')}</h3>
      <dl className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-4">
        <Figure label={say('employed')} unit="worker" {...workers.employed} />
        <Figure label={say('registered')} unit="worker" {...workers.registered} />
      </dl>
    </div>
  );
}

/** What sources say under one heading; nothing where they say nothing. */
function Statements({
  title,
  groups,
  zone,
}: {
  title: string;
  groups: ZoneAnswer['facts']['tenants'];
  zone: ZoneAnswer;
}) {
  if (groups.length === 0) return null;
  return (
    <>
      <h3 className="mt-8 text-lg">{title}</h3>
      <TableCard label={title}>
        <StatementTable groups={groups} documents={zone.documents} caption={title} />
      </TableCard>
    </>
  );
}

/** Enterprises of the zone: how many are only licensed, at work or stalled; their capital; those that are named. */
export function ZoneProjects({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const language = useLanguage();
  const { latest, split } = zone.projects;
  const { projects, tenants } = zone.facts;
  // Stages stand in the first table; the rest is what else sources say of projects.
  const inOrder = tenants.toSorted((a, b) => Number(a.unit === 'text') - Number(b.unit === 'text'));
  const named = new Set(['projects_operating_fdi', 'projects_under_construction', 'projects_licensed_not_started']);
  const counted = projects.filter(({ code }) => !named.has(code) && !code.endsWith('_suspended'));
  return (
    <Section id="projects" title={say('projects')} help={say('projectsHelp')}>
      <div className="grid items-start gap-x-6 lg:grid-cols-[3fr_2fr]">
        <div className="min-w-0">
          <TableCard label={say('projects')}>
            <StageTable stages={latest} caption={say('projects')} />
          </TableCard>
          {split === null ? null : (
            <>
              <h3 className="mt-6 text-lg">
                {say('splitTitle')}, {formatPeriod(split.period, language)}
              </h3>
              <TableCard label={say('splitTitle')}>
                <StageTable stages={split.stages} caption={say('splitTitle')} />
              </TableCard>
            </>
          )}
        </div>
        <Sizes zone={zone} />
      </div>
      <Statements title={say('tenants')} groups={inOrder} zone={zone} />
      <p className="mt-2 text-ink-soft">{say(tenants.length === 0 ? 'tenantsNone' : 'tenantsSome')}</p>
      <Statements title={say('projectsOther')} groups={counted} zone={zone} />
    </Section>
  );
}
