import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { type Page, pathTo } from '../routing/address.ts';
import type { EmbeddedAddress } from '../routing/embed-address.ts';

const SECTIONS: Partial<Record<ChartSpec['kind'], string>> = {
  'land-cascade': 'land',
  'clearance-stages': 'clearance',
  'land-history': 'land-history',
  'lot-plan': 'lots',
  'zone-locator': 'connectivity',
  dumbbell: 'changes',
};

function pageOf({ place, metric }: EmbeddedAddress, kind: ChartSpec['kind']): Page {
  if (kind === 'dumbbell')
    return place.release === undefined ? { name: 'releases' } : { name: 'release', release: place.release };
  if (SECTIONS[kind] !== undefined && place.zone !== undefined) return { name: 'zone', zone: place.zone };
  if (place.zones !== undefined) return { name: 'compare' };
  return metric === undefined ? { name: 'performance' } : { name: 'indicator', metric };
}

/** Address of the page that a chart stands on, and with `evidence` of the proof of one of its figures. */
export function homeOfChart(address: EmbeddedAddress, kind: ChartSpec['kind'], evidence?: string): string {
  const page = pageOf(address, kind);
  const { zone, ...rest } = address.place;
  const place = { ...rest, ...(page.name !== 'zone' && zone !== undefined && { zone }) };
  if (evidence !== undefined) return pathTo(page, { ...place, evidence });
  return pathTo(page, place, SECTIONS[kind]);
}
