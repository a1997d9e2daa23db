import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { BoardContent } from '@zones/core/boards/board-content';
import type { ImportBatch } from '@zones/core/imports/batch';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import { recordBoard } from '@zones/db/boards/record-board';
import type { Writer } from '@zones/db/engines/engine';
import { openWriter } from '@zones/db/engines/open';
import { recordImport } from '@zones/db/imports/record-import';
import { emptyBatch } from '@zones/server/imports/empty-batch';
import { publishInThread } from '@zones/server/releases/publish-in-thread';
import { type PublicationOrder, publishRelease } from '@zones/server/releases/publish-release';
import { median, print, type Running, readStall } from './measure.ts';

const SAMPLE = 'lam-dong-sample';
const BOARD = 'thirty-zones';
const COPIES = 15;
const ROUNDS = 5;
/** What the machine itself stalls, to hold the measured stall against. */
const IDLE_MS = 5000;
const PLACE = { sheet: 'Thực hiện', row: 1, column: 'A' };

const nth = (slug: string, copy: number): string => (slug === 'all' ? slug : `${slug}-${copy}`);

/** Every record of a kind once for each copy of the two zones; figures of all zones together are left out. */
function multiply<T extends { readonly zone: string }>(records: readonly T[]) {
  const own = records.filter(({ zone }) => zone !== 'all');
  const copies = Array.from({ length: COPIES }, (_, copy) => own.map((one) => ({ ...one, zone: nth(one.zone, copy) })));
  return copies.flat().map((one) => ({ ...one, place: PLACE }));
}

function toBatch(content: BoardContent): Partial<ImportBatch> {
  const current = content.observations.filter(({ supersededBy }) => supersededBy === null);
  return {
    sources: content.sources,
    plans: content.plans,
    observations: multiply(current),
    targets: multiply(content.targets),
    ledgerNotes: multiply(content.ledgerNotes),
    lots: multiply(content.lots),
    works: multiply(content.works),
    clearance: multiply(content.clearance),
    facts: [],
  };
}

/** A board with the sample's zones fifteen times over. */
async function makeBoard(writer: Writer): Promise<BoardContent> {
  const content = await getBoardContent(writer, SAMPLE);
  const zones = Array.from({ length: COPIES }, (_, copy) =>
    content.zones.map((zone) => ({ ...zone, slug: nth(zone.slug, copy), position: zone.position + 2 * copy })),
  ).flat();
  await recordBoard(writer, { ...content.board, slug: BOARD, position: 9 }, zones);
  const batch = { ...emptyBatch(), ...toBatch(content) };
  const file = { fileName: 'bench.xlsx', sha256: '0'.repeat(64), recordedAt: '2018-01-12T02:00:00Z' };
  await recordImport(writer, BOARD, batch, file);
  return getBoardContent(writer, BOARD);
}

const orderOf = (round: number): PublicationOrder => ({
  board: BOARD,
  today: null,
  decision: {
    ...{ id: `bench-${round}`, title: { vi: 'Đo', en: 'Bench' }, cutoff: '2018-01-10', through: '2017-Q4' },
    ...{ publishedAt: `2016-01-${String(10 + round)}T07:00:00Z`, planId: '2017-adjusted', meetingId: null },
  },
});

/** Publishing thirty zones: the transaction by itself, then in its thread while a server answers. Budgets: 2 s, 20 ms. */
export async function benchPublish(product: Running, databaseUrl: string): Promise<void> {
  const writer = await openWriter(databaseUrl);
  const content = await makeBoard(writer);
  const spent: number[] = [];
  const worked: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [began, before] = [performance.now(), process.cpuUsage()];
    await publishRelease(writer, orderOf(round));
    const { user, system } = process.cpuUsage(before);
    spent.push(performance.now() - began);
    worked.push((user + system) / 1000);
  }
  await writer.close();
  await readStall(product.url);
  await setTimeout(IDLE_MS);
  const idle = await readStall(product.url);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const began = performance.now();
  const answer = await publishInThread({
    ...orderOf(ROUNDS),
    databaseUrl,
    origin: product.url,
    publicUrl: null,
    withPages: false,
  });
  const withAnswers = performance.now() - began;
  loop.disable();
  const stall = await readStall(product.url);
  if (answer.kind !== 'published') throw new Error(`Not published: ${JSON.stringify(answer)}`);
  print(
    `publish          ${content.zones.length} zones, ${content.observations.length} figures: ${(median(spent) / 1000).toFixed(2)} s (budget 2), processor ${(median(worked) / 1000).toFixed(2)} s, in its thread with ${answer.prepared} answers ${(withAnswers / 1000).toFixed(1)} s`,
  );
  print(
    `                 longest stall meanwhile: of the server ${stall.toFixed(1)} ms, of who asks for it ${(loop.max / 1e6).toFixed(1)} ms (budget 20); of the server when nothing is asked ${idle.toFixed(1)} ms`,
  );
}
