import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const tracked = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((file) => file !== '' && existsSync(path.join(root, file)));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const sources = tracked.filter((file) => /\.tsx?$/.test(file));

describe('the house rules that no linter knows', () => {
  test('no file outgrows its budget, data tables and messages excepted', () => {
    const exempt = /\/(messages|migrations)\/|catalogue|words|(^|\/)fixtures\/src\/sample\/|cases\.ts$|\.d\.ts$/;
    const written = tracked.filter((file) => /\.(tsx?|css)$/.test(file) && !exempt.test(file));
    const long = written.filter((file) => read(file).split('\n').length > 251);
    expect(long).toEqual([]);
  });

  test('no check is switched off and no test is skipped', () => {
    const off =
      /@ts-ignore|@ts-nocheck|biome-ignore|\b(test|it|describe)[\w.]*\.(skip|only|todo|skipIf|runIf)\b|\bas any\b/;
    const self = 'tests/architecture/house.test.ts';
    expect(sources.filter((file) => file !== self && off.test(read(file)))).toEqual([]);
  });

  test('no drawer without a name', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|lib|misc|manager|shared|index)(\/|\.tsx?$)/;
    expect(sources.filter((file) => drawer.test(file))).toEqual([]);
  });

  test('lockfiles record no download address', () => {
    const lockfiles = tracked.filter((file) => /pnpm-lock\.yaml$|package-lock\.json$/.test(file));
    expect(lockfiles.length).toBe(3);
    expect(lockfiles.filter((file) => /tarball: *https?:|"resolved"/.test(read(file)))).toEqual([]);
  });

  test('every file that a document names exists', () => {
    const missing: string[] = [];
    for (const page of tracked.filter((file) => /^(docs\/(?!house-style)|README).*\.md$/.test(file))) {
      for (const [, named] of read(page).matchAll(
        /`((?:core|db|server|web|fixtures|tests|tools|docs)\/[\w./-]+\.\w+)`/g,
      )) {
        if (named && !existsSync(path.join(root, named))) missing.push(`${page}: ${named}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
