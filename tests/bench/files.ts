import type { FilesAnswer } from '@zones/core/contract/exports';
import type { ExportFormat } from '@zones/core/exports/export-formats';
import { FileThread } from '@zones/server/exports/file-thread';
import { median, print, readStall } from './measure.ts';

const RELEASE = 'lam-dong-sample-2017-09-25';
const ROUNDS = 7;

/** Budgets of a file made by a thread that has made one before, s. */
const BUDGETS: Readonly<Partial<Record<ExportFormat, number>>> = {
  'deck.pptx': 0.6,
  'report.docx': 0.5,
  'annexes.xlsx': 0.5,
  'report.pdf': 0.2,
  'preread.pdf': 0.2,
  'conclusion.docx': 0.5,
};

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Each file made again and again by one thread. */
async function benchMaking(databaseUrl: string): Promise<void> {
  const files = new FileThread({ databaseUrl, origin: null });
  const make = (format: ExportFormat) => files.make({ kind: 'export', release: RELEASE, format, language: 'vi' });
  for (const [format, budget] of Object.entries(BUDGETS)) {
    const asked = format as ExportFormat; // the keys of the table
    const cold = await timeOf(() => make(asked));
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) warm.push(await timeOf(() => make(asked)));
    print(
      `file ${format.padEnd(16)} first ${(cold / 1000).toFixed(2)} s, warm ${(median(warm) / 1000).toFixed(3)} s (budget ${budget})`,
    );
  }
  await files.close();
}

/** Milliseconds until the head of an answer. */
const firstByte = (address: string): Promise<number> =>
  timeOf(async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    await response.body?.cancel();
  });

/** How long a small answer waits while the server makes every file of a language, longest and median, ms. */
async function benchStalls(url: string, making: Promise<unknown>): Promise<readonly number[]> {
  const waits: number[] = [];
  let under = true;
  const over = (): void => {
    under = false;
  };
  making.then(over, over);
  while (under) {
    waits.push(await timeOf(async () => (await fetch(`${url}/healthz`)).text()));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return waits;
}

/** Files of a release: made within their budgets, kept ones sent at once, and nobody else kept waiting. */
export async function benchFiles(url: string, databaseUrl: string): Promise<void> {
  await benchMaking(databaseUrl);
  const address = `${url}/api/v1/releases/${RELEASE}/files`;
  await readStall(url);
  const archive = fetch(`${address}/files.en.zip`).then((response) => response.arrayBuffer());
  const waits = await benchStalls(url, archive);
  const stall = await readStall(url);
  print(
    `files.zip        while it is made a small answer takes ${median(waits).toFixed(1)} ms, at most ${Math.max(...waits).toFixed(1)} ms; longest stall of the server ${stall.toFixed(1)} ms (budget 20)`,
  );
  await fetch(`${address}/report.vi.docx`).then((response) => response.arrayBuffer());
  const kept: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) kept.push(await firstByte(`${address}/report.vi.docx`));
  const { rows } = (await (await fetch(address)).json()) as FilesAnswer; // the contract suite proves the shape
  const made = rows.filter(({ state }) => state === 'made').length;
  print(`kept file        first byte ${median(kept).toFixed(1)} ms (budget 50); ${made} of ${rows.length} files kept`);
}
