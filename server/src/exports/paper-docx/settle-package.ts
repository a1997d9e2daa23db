import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packFiles } from '../pack-files.ts';
import type { PaperCharts } from './paper-charts.ts';

const CORE = 'docProps/core.xml';
const DATES = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/** The library dates a file with the clock; a file of a release is of the release's instant. */
function settleDates(xml: string, instant: string): string {
  const second = `${new Date(instant).toISOString().slice(0, 19)}Z`;
  return xml.replace(DATES, (_, open: string, _name: string, close: string) => `${open}${second}${close}`);
}

/** The same package with its charts put in and without a trace of when and where it was written. */
export async function settlePackage(bytes: Uint8Array, instant: string, charts: PaperCharts): Promise<Uint8Array> {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, part] as const));
  const core = parts.get(CORE);
  if (core !== undefined) parts.set(CORE, strToU8(settleDates(strFromU8(core), instant)));
  await charts.insert(parts);
  return packFiles([...parts], instant);
}
