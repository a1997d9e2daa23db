import { useNavigate } from '@tanstack/react-router';
import type { Language } from '@zones/core/language/text';
import { useHere, useLanguage } from '../routing/use-place.ts';

/** How a chart speaks and where its figures lead: an address without scripts, the drawer with them. */
export interface ChartDoor {
  readonly language: Language;
  readonly evidenceHref: (evidence: string) => string;
  readonly onEvidence: (evidence: string) => void;
}

export function useChartDoor(): ChartDoor {
  const language = useLanguage();
  const here = useHere();
  const navigate = useNavigate();
  const evidenceHref = (evidence: string): string => here({ evidence });
  const onEvidence = (evidence: string): void => {
    void navigate({ href: evidenceHref(evidence), resetScroll: false });
  };
  return { language, evidenceHref, onEvidence };
}
