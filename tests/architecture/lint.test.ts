import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
const PLANTED: Readonly<Record<string, string>> = {
  'lint/nursery/noFloatingPromises':
    'async function work(): Promise<void> {}\nexport function start(): void {\n  work();\n}\n',
  'lint/suspicious/noExplicitAny': 'export const loose = (value: any): string => String(value);\n',
  'lint/style/noNonNullAssertion': 'export const sure = (value: string | null): string => value!;\n',
  'lint/style/noDefaultExport': 'export default 1;\n',
  'lint/style/noEnum': 'export enum Colour {\n  Red,\n}\n',
};

let folder = '';
let output = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zones-lint-'));
  cpSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
  for (const [index, text] of Object.values(PLANTED).entries())
    writeFileSync(path.join(folder, `planted-${index}.ts`), text);
  const result = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=50', '--reporter=json', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  output = result.stdout;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.keys(PLANTED))('the linter sees %s', (rule) => {
  expect(output).toContain(rule);
});
