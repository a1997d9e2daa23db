import { formatLevel } from '@zones/core/format/lot';
import type { ReadinessLevel } from '@zones/core/lots/readiness';
import { useLanguage } from '../routing/use-place.ts';

const STEPS = [1, 2, 3, 4, 5] as const;

/** Stairs, climbed as far as the evidence goes: read by how many are filled, not by colour. */
function LevelShape({ level }: { readonly level: ReadinessLevel }) {
  return (
    <svg viewBox="0 0 29 18" className="mt-[0.15em] h-[1.05em] w-[1.7em] shrink-0" aria-hidden="true">
      {STEPS.map((step) => (
        <rect
          key={step}
          x={(step - 1) * 6 + 0.5}
          y={17.5 - step * 3.3}
          width={4}
          height={step * 3.3}
          className={step <= level ? 'fill-accent stroke-accent' : 'fill-none stroke-line-strong'}
        />
      ))}
    </svg>
  );
}

/** Level of readiness: shape, code and words. */
export function ReadinessMark({ level }: { readonly level: ReadinessLevel }) {
  const language = useLanguage();
  return (
    <span className="readiness inline-flex items-start gap-1.5">
      <LevelShape level={level} />
      <span>
        <b>L{level}</b> {formatLevel(level, language)}
      </span>
    </span>
  );
}
