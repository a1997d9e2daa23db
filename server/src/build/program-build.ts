import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root: this file stands three folders below it. */
export const ROOT = join(import.meta.dirname, '..', '..', '..');

const SOURCES = ['core/src/**/*.ts', 'server/src/**/*.{ts,typ}', 'pnpm-lock.yaml'];

/**
 * Names the program that computes answers by its own sources, so that no answer kept by another version is ever sent.
 * Some hundred small files: a few milliseconds, once.
 */
export function getProgramBuild(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: ROOT, exclude: (name) => name === 'node_modules' }).sort();
  for (const file of files) {
    if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('base64url').slice(0, 16);
}
