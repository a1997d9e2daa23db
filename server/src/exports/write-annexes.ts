import { issuerOf } from '@zones/core/boards/issuer';
import { listAnnexes } from '@zones/core/exports/annexes';
import { writeXlsx } from 'hucre/xlsx';
import { drawAnnex } from './draw-annex.ts';
import type { ExportInput } from './export-input.ts';

/** The annexes of a release as a workbook: figures as numbers, formulas where a person expects them. */
export async function writeAnnexes({ figures, content, manifest, language }: ExportInput): Promise<Uint8Array> {
  const { board, release } = content;
  const annexes = listAnnexes(figures, manifest.sha256).map((sheet) => drawAnnex(sheet, { release, language }));
  const made = new Date(release.publishedAt);
  return writeXlsx({
    sheets: annexes.map(({ sheet }) => sheet),
    namedRanges: annexes.map(({ heads }) => heads),
    properties: {
      title: `${release.title[language]} (${release.id})`,
      creator: issuerOf(board)[language],
      created: made,
      modified: made,
    },
  });
}
