import { type Zippable, zipSync } from 'fflate';

/** Vietnam keeps UTC+7 all year. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** An archive holds wall-clock times without a zone: Vietnam’s, built from its parts so that no machine’s zone shifts it. */
function toWallClock(instant: string): Date {
  const local = new Date(Date.parse(instant) + VIETNAM_OFFSET_MS);
  return new Date(
    local.getUTCFullYear(),
    local.getUTCMonth(),
    local.getUTCDate(),
    local.getUTCHours(),
    local.getUTCMinutes(),
  );
}

/** Files as a zip in the order given, all of one instant (ISO 8601 UTC), so that the same files are the same bytes. */
export function packFiles(files: readonly (readonly [name: string, bytes: Uint8Array])[], instant: string): Uint8Array {
  const mtime = toWallClock(instant);
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { mtime, level: 6 }];
  return zipSync(entries);
}
