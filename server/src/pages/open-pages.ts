import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DrawnPage, PageFile, PageRequest, Pages, ReadAsset } from './pages.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

type Draw = (request: PageRequest) => Promise<DrawnPage>;

interface ServerEntry {
  readonly render: Draw;
  readonly embed: Draw;
  readonly present: Draw;
  readonly presentFile: Draw;
  readonly preloads: (assets: unknown) => string;
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.flatMap((entry): [string, PageFile][] => {
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    const contentType = CONTENT_TYPES[extname(entry.name)];
    // Build records are not for the public; compressed twins are found beside their file.
    if (!entry.isFile() || address.startsWith('/.') || contentType === undefined) return [];
    return [[address, { path, contentType, hashed: address.startsWith('/assets/') }]];
  });
  return new Map(files);
}

/** What the browser loads: the site, and the slides by themselves. */
const PARTS = ['client', 'present'];

const readAssetOf =
  (files: ReadonlyMap<string, PageFile>): ReadAsset =>
  async (address, encoding) => {
    const file = files.get(address);
    if (file === undefined) throw new Error(`The build left no ${address}`);
    return readFile(file.path, encoding);
  };

/** Opens the pages built into a folder; null when they were not built. */
export async function openPages(folder: string): Promise<Pages | null> {
  const entry = join(folder, 'server', 'entry-server.js');
  const manifests = PARTS.map((part) => join(folder, part, '.vite', 'manifest.json'));
  if (![entry, ...manifests].every((path) => existsSync(path))) return null;
  const [program, ...described] = await Promise.all([entry, ...manifests].map((path) => readFile(path)));
  // The build wrote this module with these exports.
  const { preloads, ...drawing } = (await import(pathToFileURL(entry).href)) as ServerEntry;
  const hash = createHash('sha256');
  for (const part of [program, ...described]) hash.update(part ?? '');
  const assets = Object.assign({}, ...described.map((one) => JSON.parse(one.toString('utf8')) as object)) as unknown;
  const found = await Promise.all(PARTS.map((part) => listFiles(join(folder, part))));
  const files = new Map(found.flatMap((of) => [...of]));
  return {
    build: hash.digest('base64url').slice(0, 16),
    assets,
    preloads: preloads(assets),
    files,
    readAsset: readAssetOf(files),
    ...drawing,
  };
}
