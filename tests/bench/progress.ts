import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import autocannon from 'autocannon';
import { cpuMs, launch, median, print, type Running } from './measure.ts';

const ADDRESS = '/api/v1/progress?year=2017&through=Q3';
const ROUNDS = 5;

/** Processor time for one request, µs; wall time of the whole load where the system does not tell. */
async function costOf(server: Running, target: string): Promise<number> {
  const before = cpuMs(server.pid);
  const result = await autocannon({
    url: target,
    connections: 10,
    duration: 3,
    headers: { 'accept-encoding': 'br' },
  });
  const after = cpuMs(server.pid);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${target}: ${result.non2xx} refused, ${result.errors} failed`);
  const spentMs = before !== undefined && after !== undefined ? after - before : result.duration * 1000;
  return (spentMs * 1000) / result.requests.total;
}

/** `/api/v1/progress` on a warm server against a bare `node:http` server with the same bytes. Budget: 1.5 times. */
export async function benchProgress(product: Running, folder: string): Promise<void> {
  const answer = await fetch(product.url + ADDRESS, { headers: { 'accept-encoding': 'identity' } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const file = path.join(folder, 'answer.br');
  await writeFile(file, brotliCompressSync(bytes));
  const bare = await launch(['tests/bench/bare-server.ts', file], {});
  try {
    await costOf(product, product.url + ADDRESS);
    await costOf(bare, bare.url);
    const ours: number[] = [];
    const least: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await costOf(product, product.url + ADDRESS));
      least.push(await costOf(bare, bare.url));
    }
    const ratio = median(ours.map((value, index) => value / (least[index] ?? Number.NaN)));
    print(
      `progress answer  ${bytes.length} bytes: ${median(ours).toFixed(0)} µs a request, bare node:http ${median(least).toFixed(0)} µs, ratio ${ratio.toFixed(2)} (budget 1.5)`,
    );
  } finally {
    await bare.stop();
  }
}
