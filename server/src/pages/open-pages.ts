import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DrawnPage, PageFile, PageRequest, Pages } from './pages.ts';

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

interface ServerEntry {
  readonly render: (request: PageRequest) => Promise<DrawnPage>;
  readonly embed: (request: PageRequest) => Promise<DrawnPage>;
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

/** Opens the pages built into a folder; null when they were not built. */
export async function openPages(folder: string): Promise<Pages | null> {
  const entry = join(folder, 'server', 'entry-server.js');
  const manifest = join(folder, 'client', '.vite', 'manifest.json');
  if (!existsSync(entry) || !existsSync(manifest)) return null;
  const [program, assets] = await Promise.all([readFile(entry), readFile(manifest)]);
  // The build wrote this module with these exports.
  const { render, embed, preloads } = (await import(pathToFileURL(entry).href)) as ServerEntry;
  const described = JSON.parse(assets.toString('utf8')) as unknown;
  return {
    build: createHash('sha256').update(program).update(assets).digest('base64url').slice(0, 16),
    assets: described,
    preloads: preloads(described),
    files: await listFiles(join(folder, 'client')),
    render,
    embed,
  };
}
