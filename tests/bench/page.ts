import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../e2e/browser.ts';
import { median, print } from './measure.ts';

const ROUNDS = 3;
const PORT = 9377;

interface Measured {
  readonly performance: number;
  readonly accessibility: number;
  readonly lcpMs: number;
  readonly shift: number;
}

/** One run of Lighthouse as a phone: slow 4G and a processor four times slower, both simulated by throttling the real load. */
async function measureOnce(url: string): Promise<Measured> {
  const profile = await mkdtemp(path.join(tmpdir(), 'zones-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${PORT}`],
  });
  try {
    const run = await lighthouse(url, {
      port: PORT,
      onlyCategories: ['performance', 'accessibility'],
      throttlingMethod: 'devtools',
      logLevel: 'silent',
    });
    const report = run?.lhr;
    if (!report) throw new Error('Lighthouse gave no report');
    const numeric = (id: string): number => report.audits[id]?.numericValue ?? Number.NaN;
    return {
      performance: (report.categories.performance?.score ?? Number.NaN) * 100,
      accessibility: (report.categories.accessibility?.score ?? Number.NaN) * 100,
      lcpMs: numeric('largest-contentful-paint'),
      shift: numeric('cumulative-layout-shift'),
    };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Lighthouse on `/`. Budgets: both scores ≥ 95, largest paint ≤ 1.8 s, shift ≤ 0.02. */
export async function benchPage(url: string): Promise<void> {
  const runs: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await measureOnce(url));
  const of = (name: keyof Measured): number => median(runs.map((run) => run[name]));
  print(
    `page /           Lighthouse performance ${of('performance').toFixed(0)}, accessibility ${of('accessibility').toFixed(0)} (budget 95)`,
  );
  print(
    `                 largest paint ${(of('lcpMs') / 1000).toFixed(2)} s (budget 1.8), layout shift ${of('shift').toFixed(3)} (budget 0.02)`,
  );
}
