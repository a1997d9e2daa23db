import { METRIC_CODES, METRICS } from '@zones/core/metrics/catalogue';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { pathTo } from '../routing/address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';
import { useMeetingWords } from './meeting-words.ts';
import { SourceRef } from './source-list.tsx';
import { InventedMark } from './subject-links.tsx';
import type { Review, Works } from './use-meeting.ts';

type Explanation = Review['explanations'][number];

/** Where it holds: all zones, a zone, or works of a zone. */
function useNameOfScope(works: Works): (explanation: Explanation) => string {
  const language = useLanguage();
  const nameOfZone = useNameOfZone();
  return ({ zone, works: code }) => {
    const named = works.find((one) => one.zone === zone && one.code === code);
    return named === undefined ? nameOfZone(zone) : `${nameOfZone(zone)}, ${named.code} ${named.name[language]}`;
  };
}

function Explained({ explanation, scope }: { explanation: Explanation; scope: string }) {
  const say = useMeetingWords();
  const language = useLanguage();
  const { cause, owner, remedy, decisionAsked } = explanation;
  const said = [
    ['cause', cause],
    ['owner', owner],
    ['remedy', remedy],
    ...(decisionAsked === null ? [] : ([['decision', decisionAsked]] as const)),
  ] as const;
  return (
    <div className="break-inside-avoid border-t border-line pt-3">
      <h4 className="text-[0.9375rem]">
        {scope}
        <InventedMark of={explanation} /> <SourceRef of={explanation.sourceKey} />
      </h4>
      <dl className="mt-1 grid gap-x-4 gap-y-0.5 text-[0.9375rem] sm:grid-cols-[9.5rem_1fr]">
        {said.map(([word, text]) => (
          <div key={word} className="contents">
            <dt className="text-ink-soft">{say(word)}</dt>
            <dd className="max-sm:mb-1">{text[language]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** All zones together before the zones, a zone before its works. */
function orderOf({ zone, works }: Explanation): string {
  return `${zone === 'all' ? 0 : 1} ${works === null ? 0 : 1} ${zone} ${works ?? ''}`;
}

const byScope = (a: Explanation, b: Explanation): number => (orderOf(a) < orderOf(b) ? -1 : 1);

/** What the meeting was told of each indicator that is off plan, an indicator a card. */
export function ExplanationList({ explanations, works }: { explanations: readonly Explanation[]; works: Works }) {
  const nameOfScope = useNameOfScope(works);
  const { evidence: _, zone: __, ...place } = usePlace();
  const metrics = METRIC_CODES.filter((code) => explanations.some(({ metric }) => metric === code));
  return (
    <div className="mt-4 gap-4 lg:columns-2">
      {metrics.map((metric) => (
        <article key={metric} className="card card-of-parts mb-4 min-w-0 break-inside-avoid space-y-3 p-5">
          <h3 className="text-lg">
            <a className="text-link" href={pathTo({ name: 'indicator', metric }, place)}>
              {METRICS[metric].name[place.language]}
            </a>
          </h3>
          {explanations
            .filter((one) => one.metric === metric)
            .sort(byScope)
            .map((one) => (
              <Explained key={`${one.zone} ${one.works ?? ''}`} explanation={one} scope={nameOfScope(one)} />
            ))}
        </article>
      ))}
    </div>
  );
}
