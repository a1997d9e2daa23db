import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@zones/core/language/text';
import { embed, present, presentFile, render } from '@zones/web/entry-server.tsx';
import { expect } from 'vitest';
import { useSeededApp } from '../../api/seeded-app.ts';
import { engines } from '../../engines/engines.ts';
import { loadTruth, type Truth } from './truth.ts';

const PUBLIC = join(import.meta.dirname, '../../../web/public');

/** The pages as their sources draw them, without a build. */
const PAGES = {
  build: 'test',
  assets: {
    'src/entry-client.tsx': { file: 'assets/client.js' },
    'src/present/entry-present.tsx': { file: 'assets/present.js' },
  },
  preloads: '',
  files: new Map(),
  render,
  embed,
  present,
  presentFile,
  readAsset: (address: string, encoding: 'utf8' | 'base64') => readFile(join(PUBLIC, address), encoding),
};

export interface OpenedRelease {
  readonly truth: Truth;
  /** A file of the release as it is downloaded. */
  download(name: string): Promise<Uint8Array>;
  /** A page as it is served to a browser without scripts. */
  open(path: string): Promise<string>;
}

/** The seeded application, opened at one release in one language as anyone may open it. */
export function useReleases(): (id: string, language: Language) => Promise<OpenedRelease> {
  const [engine] = engines();
  if (engine === undefined) throw new Error('There is an engine');
  const seeded = useSeededApp(engine, { pages: PAGES });
  const ask = async (address: string): Promise<Response> => {
    const response = await seeded().app.request(address);
    expect(response.status, address).toBe(200);
    return response;
  };
  return async (id, language) => ({
    truth: await loadTruth(seeded().app, id),
    download: async (name) =>
      new Uint8Array(
        await (await ask(`/api/v1/releases/${id}/files/${name.replace('.', `.${language}.`)}`)).arrayBuffer(),
      ),
    open: async (path) => (await ask(`${path}${path.includes('?') ? '&' : '?'}release=${id}&lang=${language}`)).text(),
  });
}
