import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import type { EvidenceRef } from '../layout/label.ts';

/** The way from a figure to its proof: an address that works without scripts, and the drawer that opens in place. */
export interface EvidenceDoor {
  /** Null for what states a figure without a proof of its own, like a document alone. */
  readonly href: (evidence: string) => string | null;
  readonly open: ((evidence: string) => void) | null;
  /** `_blank` in a page of others, where no page of the site may stand. Links of a drawing do not follow its `base`. */
  readonly target: '_blank' | undefined;
}

const DoorContext = createContext<EvidenceDoor | null>(null);

export const EvidenceDoorProvider = DoorContext.Provider;

export function useEvidenceDoor(): EvidenceDoor | null {
  return useContext(DoorContext);
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Handler of a plain click: opens the drawer where there is one, else lets the address be followed. */
export function useOpenEvidence(evidence: string | null): ((event: MouseEvent) => void) | undefined {
  const open = useEvidenceDoor()?.open ?? null;
  if (open === null || evidence === null) return undefined;
  return (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    open(evidence);
  };
}

/** Wraps ink in the link to its proof, named by its title for pointers and screen readers alike; bare ink where a figure has none or the drawing leads nowhere. */
export function EvidenceInk({ evidence, children }: { evidence: EvidenceRef | null; children: ReactNode }) {
  const door = useEvidenceDoor();
  const onClick = useOpenEvidence(evidence?.id ?? null);
  const href = evidence === null ? null : (door?.href(evidence.id) ?? null);
  if (evidence === null || door === null || href === null) return <g>{children}</g>;
  return (
    <a
      className="chart-evidence"
      href={href}
      target={door.target}
      data-evidence={evidence.id}
      rel="nofollow"
      onClick={onClick}
    >
      <title>{evidence.name}</title>
      {children}
    </a>
  );
}
