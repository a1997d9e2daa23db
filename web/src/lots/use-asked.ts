import { useNavigate } from '@tanstack/react-router';
import { startTransition, useRef, useState } from 'react';
import type { Place } from '../routing/address.ts';
import { type Changes, useHere, usePlace } from '../routing/use-place.ts';

/** What is asked of the lots: the address, or what was just typed until the address says it too. */
export function useAsked(): { readonly asked: Place | Changes; readonly ask: (words: Changes) => void } {
  const place = usePlace();
  const here = useHere();
  const navigate = useNavigate();
  const [ahead, setAhead] = useState<Changes | null>(null);
  const last = useRef(0);
  const ask = (words: Changes): void => {
    last.current += 1;
    const mine = last.current;
    // The list answers within the frame of the key press; the address follows in its own time.
    setAhead(words);
    const caughtUp = (): void => {
      if (mine === last.current) startTransition(() => setAhead(null));
    };
    const href = here({ ...words, lot: undefined, from: undefined, evidence: undefined });
    void navigate({ href, replace: true, resetScroll: false }).finally(caughtUp);
  };
  return { asked: ahead ?? place, ask };
}
