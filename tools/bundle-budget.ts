import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Most that the first load of `/` may cost, in brotli bytes. */
const BUDGET_BYTES = 150_000;

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const client = path.resolve(import.meta.dirname, '../web/dist/client');
const manifest = JSON.parse(readFileSync(path.join(client, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>; // written by Vite

/** The longer of the two languages; a reader loads one. */
const WORDS = 'src/messages/vi.ts';

/** Every script that must arrive before the page is alive: the entry, the home route and its words, with all they import. */
function firstLoad(): Set<string> {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) {
    if (chunk.isEntry || chunk.src === WORDS || /home/i.test(chunk.src ?? '')) visit(key);
  }
  return files;
}

const sizeOf = (file: string): number => brotliCompressSync(readFileSync(path.join(client, file))).length;

const scripts = [...firstLoad()].filter((file) => file.endsWith('.js'));
const total = scripts.reduce((sum, file) => sum + sizeOf(file), 0);
const recharts = scripts.filter((file) => readFileSync(path.join(client, file), 'utf8').includes('recharts-wrapper'));
process.stdout.write(
  `First load of /: ${total} bytes brotli in ${scripts.length} scripts (budget ${BUDGET_BYTES}); all scripts: ${
    readdirSync(path.join(client, 'assets')).filter((file) => file.endsWith('.js')).length
  }\n`,
);
if (total > BUDGET_BYTES || scripts.length === 0 || recharts.length > 0) {
  process.stdout.write(
    recharts.length > 0 ? `The chart library is in the first load: ${recharts.join(', ')}\n` : 'Over budget.\n',
  );
  process.exitCode = 1;
}
