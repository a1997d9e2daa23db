import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { findEvidence } from '@zones/core/evidence/find-evidence';
import { Problem } from '../problems/problem.ts';
import type { View } from '../responses/answers.ts';

/** The proof of one figure. Throws `evidence.not-found`. */
export function getEvidence({ release, content }: View, id: string): EvidenceAnswer {
  const evidence = findEvidence(content, id);
  if (evidence === undefined) throw new Problem('evidence.not-found', id, 'id');
  return { ...evidence, release: release.head };
}
