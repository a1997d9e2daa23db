import { useId } from 'react';

/** Patterns of land that is not leased: one a state, so that they differ in grey as in colour. */
export interface LandHatches {
  readonly lines: string;
  readonly posts: string;
  readonly dots: string;
  readonly cross: string;
  readonly sparse: string;
  /** Of land that is free: the accent with light rounds in it, so that it is not the solid of leased land on paper. */
  readonly rounds: string;
}

/** Ids that no other drawing of the page has. */
export function useLandHatches(): LandHatches {
  const id = useId();
  return {
    lines: `${id}ln`,
    posts: `${id}ps`,
    dots: `${id}dt`,
    cross: `${id}cr`,
    sparse: `${id}sp`,
    rounds: `${id}rd`,
  };
}

export function LandHatchPatterns({ hatches }: { hatches: LandHatches }) {
  return (
    <defs>
      <pattern id={hatches.lines} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="chart-paper" width="6" height="6" />
        <rect className="land-hatch" width="6" height="2.5" />
      </pattern>
      <pattern id={hatches.posts} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="chart-paper" width="6" height="6" />
        <rect className="land-hatch-warn" width="2.5" height="6" />
      </pattern>
      <pattern id={hatches.dots} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="chart-paper" width="6" height="6" />
        <circle className="land-hatch" cx="3" cy="3" r="1.4" />
      </pattern>
      <pattern id={hatches.cross} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="chart-paper" width="7" height="7" />
        <rect className="land-hatch" width="1.6" height="7" />
        <rect className="land-hatch" width="7" height="1.6" />
      </pattern>
      <pattern id={hatches.sparse} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect className="chart-paper" width="8" height="8" />
        <rect className="land-hatch-soft" width="1.6" height="8" />
      </pattern>
      <pattern id={hatches.rounds} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="land-hatch-free" width="6" height="6" />
        <circle className="chart-paper" cx="3" cy="3" r="1.6" />
      </pattern>
    </defs>
  );
}
