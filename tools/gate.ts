import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const PACKAGES = ['core', 'db', 'server', 'web', 'fixtures', 'tests', 'tools'];

interface Step {
  readonly name: string;
  readonly run: () => Promise<{ ok: boolean; output: string }>;
}

function run(file: string, args: readonly string[], live = false): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, file), ...args], {
      cwd: root,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const bin = (name: string, entry: string): string => `node_modules/${name}/${entry}`;

async function typecheck(): Promise<{ ok: boolean; output: string }> {
  let output = '';
  for (const name of PACKAGES) {
    const result = await run(bin('typescript', 'bin/tsc'), ['-p', name, '--noEmit']);
    if (!result.ok) output += result.output;
  }
  return { ok: output === '', output };
}

const STATIC_STEPS: readonly Step[] = [
  { name: 'format and lint', run: () => run(bin('@biomejs/biome', 'bin/biome'), ['ci', '--error-on-warnings', '.']) },
  { name: 'types', run: typecheck },
  {
    name: 'layers',
    run: () =>
      run(bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'), [
        '--config',
        '.dependency-cruiser.cjs',
        ...PACKAGES.slice(0, 6),
      ]),
  },
  { name: 'dead code', run: () => run(bin('knip', 'bin/knip.js'), ['--include-entry-exports']) },
  { name: 'bundle budget', run: () => run('tools/bundle-budget.ts', []) },
];

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

async function runTests(args: readonly string[]): Promise<{ ok: boolean; counts: Counts }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zones-gate-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await run(bin('vitest', 'vitest.mjs'), ['run', ...reporters, ...args], true);
  const counts = await readFile(report, 'utf8').then(
    (text) => JSON.parse(text) as Counts, // vitest's own report
    () => ({ numPassedTests: 0, numFailedTests: 0 }),
  );
  await rm(folder, { recursive: true, force: true });
  return { ok, counts };
}

async function runStatic(): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  for (const step of STATIC_STEPS) {
    const { ok, output } = await step.run();
    process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${step.name}\n${ok ? '' : output}\n`);
    if (ok) passed += 1;
  }
  return { passed, failed: STATIC_STEPS.length - passed };
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const checks = args.includes('--tests-only') ? { passed: 0, failed: 0 } : await runStatic();
  const tests = await runTests(args.filter((arg) => arg !== '--tests-only'));
  // A suite that did not even load has no failed test to count.
  const unloaded = !tests.ok && tests.counts.numFailedTests === 0 ? 1 : 0;
  const passed = checks.passed + tests.counts.numPassedTests;
  const failed = checks.failed + tests.counts.numFailedTests + unloaded;
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
