import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingError } from './setting-error.ts';

const isNodeError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

/**
 * The secret that signs sessions: the given one, or one made on first start and kept in the data folder, readable by
 * its owner alone. Throws a `SettingError` when the kept one was damaged.
 */
export function getSessionSecret(given: string | null, dataFolder: string): string {
  if (given !== null) return given;
  const file = join(dataFolder, 'session-secret');
  mkdirSync(dataFolder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isNodeError(error) || error.code !== 'EEXIST') throw error;
  }
  const kept = readFileSync(file, 'utf8').trim();
  if (kept.length >= 32) return kept;
  throw new SettingError(
    `The kept secret in ${file} is shorter than 32 characters: delete the file and a new one is made, or set SESSION_SECRET.`,
  );
}
