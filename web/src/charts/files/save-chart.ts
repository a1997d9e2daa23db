import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { formatTableCsv } from '@zones/core/charts/table-text';
import type { Language } from '@zones/core/language/text';
import { composeSvg } from './compose-svg.ts';
import { drawPng } from './draw-png.ts';

export type FileKind = 'csv' | 'svg' | 'png';

interface Chosen {
  readonly spec: ChartSpec;
  readonly language: Language;
  readonly figure: HTMLElement | null;
}

function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the bytes by the next turn of the loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

function makeCsv({ spec, language }: Chosen): Blob {
  const words = { source: spec.source[language], watermark: spec.watermark?.[language] ?? null };
  return new Blob([formatTableCsv(spec.table, words, language)], { type: 'text/csv;charset=utf-8' });
}

async function makeFile(kind: FileKind, chosen: Chosen): Promise<Blob> {
  if (kind === 'csv') return makeCsv(chosen);
  const { spec, language, figure } = chosen;
  if (figure === null) throw new Error('The chart is not on the page');
  const svg = await composeSvg(figure, {
    title: spec.title[language],
    subtitle: spec.subtitle[language],
    source: spec.source[language],
  });
  return kind === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : drawPng(svg);
}

/** Makes the file from what the page shows and offers it for download. The source line is part of every file. */
export async function saveChart(kind: FileKind, chosen: Chosen): Promise<void> {
  offer(await makeFile(kind, chosen), `${chosen.spec.id}-${chosen.language}.${kind}`);
}
