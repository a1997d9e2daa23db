import { findShortlisted, lotKey } from '@zones/core/lots/shortlist';
import { useFrame } from '../frame/use-frame.ts';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { usePlace } from '../routing/use-place.ts';
import type { ListedLot } from './use-lots.ts';

/** The lots that the address chooses; those that are not there in words, and the address without them. */
export function useShortlist(rows: readonly ListedLot[]) {
  const { lots } = usePlace();
  const nameOf = useNameOfZone();
  const { found, gone, tooMany } = findShortlisted(rows, lots);
  const { zones } = useFrame();
  const inWords = (key: string): string => {
    const [zone = '', code] = key.split('~');
    return code !== undefined && zones.some(({ slug }) => slug === zone) ? `${nameOf(zone)} ${code}` : key;
  };
  return {
    found,
    gone: gone.map(inWords),
    tooMany: tooMany.map(inWords),
    left: found.length === 0 ? undefined : found.map(lotKey).join(','),
  };
}
