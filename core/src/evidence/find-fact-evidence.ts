import type { ReleaseContent } from '../boards/board-content.ts';
import type { Fact } from '../facts/fact.ts';
import { readFact } from '../facts/fact-reading.ts';
import { factUnitName } from '../facts/fact-units.ts';
import type { Evidence } from './evidence.ts';
import type { FactAddress } from './evidence-id.ts';
import { factId } from './evidence-id.ts';
import { findSource, NOTHING } from './evidence-parts.ts';

const isAt = (fact: Fact, { zone, code, period, sourceKey }: FactAddress): boolean =>
  fact.zone === zone && fact.code === code && fact.period === period && fact.sourceKey === sourceKey;

/** The proof of a statement outside the catalogue, beside all others of the same zone and subject. */
export function findFactEvidence(content: ReleaseContent, id: string, address: FactAddress): Evidence | undefined {
  const fact = content.facts.find((one) => isAt(one, address));
  if (fact === undefined) return undefined;
  const others = content.facts.filter((one) => one !== fact && one.zone === fact.zone && one.code === fact.code);
  return {
    ...NOTHING,
    id,
    kind: 'fact',
    zone: fact.zone,
    period: fact.period,
    reading: readFact(fact),
    source: findSource(content.sources, fact.sourceKey, { locator: null, quote: fact.quote }),
    note: fact.note,
    fact: {
      code: fact.code,
      name: fact.name,
      printed: fact.value,
      unit: fact.unit,
      unitName: factUnitName(fact.unit),
      others: others.map((one) => ({
        id: factId(one),
        period: one.period,
        reading: readFact(one),
        printed: one.value,
        source: findSource(content.sources, one.sourceKey, { locator: null, quote: one.quote }),
      })),
    },
  };
}
