import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '@zones/db/engines/make-folder';
import { SettingError } from './setting-error.ts';

const isNodeError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'it is a file',
  ENOTDIR: 'a part of its path is a file',
  ENOENT: 'the system makes no folder there',
};

/** Makes the secret unless it is there already. */
function keep(file: string): void {
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isNodeError(error) || error.code !== 'EEXIST') throw error;
  }
}

function keepIn(dataFolder: string, file: string): void {
  try {
    makeFolder(dataFolder);
    keep(file);
  } catch (error) {
    if (!isNodeError(error)) throw error;
    throw new SettingError(
      `The data folder ${dataFolder} cannot be used (${REASONS[error.code ?? ''] ?? error.message}): name another place in DATABASE_URL, for example sqlite:./data/zones.db.`,
    );
  }
}

/**
 * The secret that signs sessions: the given one, or one made on first start and kept in the data folder, readable by
 * its owner alone. Throws a `SettingError` when the folder cannot be used or the kept one was damaged.
 */
export function getSessionSecret(given: string | null, dataFolder: string): string {
  if (given !== null) return given;
  const file = join(dataFolder, 'session-secret');
  keepIn(dataFolder, file);
  const kept = readFileSync(file, 'utf8').trim();
  if (kept.length >= 32) return kept;
  throw new SettingError(
    `The kept secret in ${file} is shorter than 32 characters: delete the file and a new one is made, or set SESSION_SECRET.`,
  );
}
