import { useFrame } from '../frame/use-frame.ts';
import { type Changes, useHere } from './use-place.ts';

/** Address of this page with its release fixed, so that it shows the same figures for ever; undefined where there are none. */
export function usePinned(): (changes?: Changes) => string | undefined {
  const here = useHere();
  const { progress } = useFrame();
  return (changes) =>
    progress && here({ board: undefined, evidence: undefined, release: progress.release.id, ...changes });
}

/** Address of the picture of a page's address. */
export const codePathTo = (page: string): string => `/qr.svg?page=${encodeURIComponent(page)}`;
