import type { ReleaseContent } from '../boards/board-content.ts';
import type { EvidenceSource } from './evidence.ts';
import { findEvidence } from './find-evidence.ts';

/** A document behind figures. */
export interface DocumentBehind {
  readonly source: EvidenceSource;
  /** How many statements of it stand behind the figures asked about, directly or through formulas. */
  readonly statements: number;
}

/** The documents from which figures come, whatever formulas lie between; those that state most first. Ids without a proof state nothing. */
export function listDocuments(content: ReleaseContent, evidence: readonly string[]): readonly DocumentBehind[] {
  const seen = new Set<string>();
  const found = new Map<string, DocumentBehind>();
  const open = [...evidence];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const proof = findEvidence(content, id);
    if (proof === undefined) continue;
    open.push(...proof.inputs.flatMap((input) => input.evidence ?? []));
    const { source } = proof;
    if (source === null) continue;
    const known = found.get(source.key);
    found.set(source.key, { source: known?.source ?? source, statements: (known?.statements ?? 0) + 1 });
  }
  return [...found.values()].toSorted((a, b) => b.statements - a.statements);
}
