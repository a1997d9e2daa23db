import { type ExportFormat, isExportFormat, isLanguage, parseExportFileName } from '@zones/core/exports/export-formats';
import type { Language } from '@zones/core/language/text';
import { Problem } from '../problems/problem.ts';

/** The file that a name speaks of: `annexes.vi.xlsx`. Throws `file.not-found`, or `parameter.invalid` for its language. */
export function getFileNamed(name: string): { readonly format: ExportFormat; readonly language: Language } {
  const said = parseExportFileName(name);
  if (said === undefined || !isExportFormat(said.format)) throw new Problem('file.not-found', name, 'file');
  if (!isLanguage(said.language)) throw new Problem('parameter.invalid', name, 'file');
  return { format: said.format, language: said.language };
}
