import type { ImportBatch } from '@zones/core/imports/batch';
import { factFileSchema } from './fact-file-schema.ts';
import { FileRefusal } from './file-refusal.ts';

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new FileRefusal('facts.not-json');
  }
}

/** Reads a fact file (an import batch as JSON, UTF-8). Throws a `FileRefusal` that names the first entry that is wrong. */
export function readFacts(bytes: Uint8Array): ImportBatch {
  const parsed = factFileSchema.safeParse(parseJson(bytes));
  if (parsed.success) return parsed.data;
  throw new FileRefusal('facts.invalid', { path: parsed.error.issues[0]?.path.join('.') || '.' });
}
