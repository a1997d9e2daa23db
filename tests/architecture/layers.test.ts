import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** A copy of the packages' outlines in which each rule of the house is broken once. */
const PLANTED: Readonly<Record<string, { readonly file: string; readonly text: string }>> = {
  'core-is-pure': { file: 'core/src/a/asks-db.ts', text: "import { open } from '../../../db/src/open.ts';\nopen();\n" },
  'core-has-no-dependency': { file: 'core/src/a/asks-disk.ts', text: "import 'node:fs';\n" },
  'contract-knows-zod-only': { file: 'core/src/contract/asks-disk.ts', text: "import 'node:fs';\n" },
  'db-knows-core-only': {
    file: 'db/src/asks-server.ts',
    text: "import { app } from '../../server/src/app.ts';\napp();\n",
  },
  'server-never-imports-web': {
    file: 'server/src/asks-web.ts',
    text: "import { page } from '../../web/src/page.ts';\npage();\n",
  },
  'sql-stays-in-db': { file: 'server/src/asks-sql.ts', text: "import 'kysely';\n" },
  'web-takes-types-of-the-server-only': {
    file: 'web/src/api/client.ts',
    text: "import { app } from '../../../server/src/app.ts';\napp();\n",
  },
  'web-meets-the-server-in-one-file': {
    file: 'web/src/elsewhere.ts',
    text: "import type { app } from '../../server/src/app.ts';\nexport type App = typeof app;\n",
  },
  'web-never-touches-the-database': {
    file: 'web/src/asks-db.ts',
    text: "import { open } from '../../db/src/open.ts';\nopen();\n",
  },
  'production-never-imports-tests': {
    file: 'server/src/asks-tests.ts',
    text: "import { sample } from '../../fixtures/src/sample.ts';\nsample();\n",
  },
  'no-circular': {
    file: 'core/src/a/one.ts',
    text: "import { two } from './two.ts';\nexport const one = () => two;\n",
  },
};

const OUTLINE: Readonly<Record<string, string>> = {
  'core/src/a/two.ts': "import { one } from './one.ts';\nexport const two = () => one;\n",
  'db/src/open.ts': 'export const open = () => 1;\n',
  'server/src/app.ts': 'export const app = () => 1;\n',
  'web/src/page.ts': 'export const page = () => 1;\n',
  'fixtures/src/sample.ts': 'export const sample = () => 1;\n',
};

let folder = '';
let broken = new Map<string, string>();

beforeAll(() => {
  folder = mkdtempSync(path.join(root, 'node_modules/.planted-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json'])
    cpSync(path.join(root, name), path.join(folder, name));
  symlinkSync(path.join(root, 'db/node_modules'), path.join(folder, 'node_modules'));
  const texts = [...Object.entries(OUTLINE), ...Object.values(PLANTED).map(({ file, text }) => [file, text] as const)];
  for (const [file, text] of texts) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      cruiser,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'core',
      'db',
      'server',
      'web',
      'fixtures',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const report = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } }; // the tool's own report
  broken = new Map(report.summary.violations.map(({ from, rule }) => [`${rule.name} ${from}`, rule.name]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the layers hold because breaking one is seen', () => {
  test.each(Object.entries(PLANTED))('%s', (rule, { file }) => {
    expect([...broken.keys()]).toContain(`${rule} ${file}`);
  });
});
