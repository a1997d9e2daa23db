import { useNavigate } from '@tanstack/react-router';
import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { useOrigin } from '../app/use-origin.ts';
import { useFrame } from '../frame/use-frame.ts';
import { type EmbeddedPlace, type EmbeddedWords, embedPathTo } from '../routing/embed-address.ts';
import { useHere, usePlace } from '../routing/use-place.ts';
import type { EmbedAddresses } from '../share/embed-panel.tsx';

/** How a chart speaks and where its figures lead: an address without scripts, the drawer with them. */
export interface ChartDoor {
  readonly language: Language;
  readonly evidenceHref: (evidence: string) => string;
  readonly onEvidence: (evidence: string) => void;
  readonly embedOf: (chart: ChartSpec['kind'], words: EmbeddedWords) => EmbedAddresses;
}

/** Addresses of the charts of this page, each on its own: with the release named, and of whichever is the latest. */
function useEmbedOf(): ChartDoor['embedOf'] {
  const origin = useOrigin();
  const { progress, boards } = useFrame();
  const { year, quarter, plan, language } = usePlace();
  const kept = { year, quarter, plan, language } as EmbeddedPlace; // a word that is undefined is left out
  const board = progress?.release.board;
  return (chart, words) => ({
    pinned: origin + embedPathTo(chart, words, { ...kept, ...(progress && { release: progress.release.id }) }),
    latest:
      origin +
      embedPathTo(chart, words, { ...kept, ...(board !== undefined && board !== boards[0]?.slug && { board }) }),
  });
}

export function useChartDoor(): ChartDoor {
  const { language } = usePlace();
  const embedOf = useEmbedOf();
  const here = useHere();
  const navigate = useNavigate();
  const evidenceHref = (evidence: string): string => here({ evidence });
  const onEvidence = (evidence: string): void => {
    void navigate({ href: evidenceHref(evidence), resetScroll: false });
  };
  return { language, evidenceHref, onEvidence, embedOf };
}
