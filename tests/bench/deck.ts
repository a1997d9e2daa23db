import { toDeck } from '@zones/core/meetings/to-deck';
import { openReader } from '@zones/db/engines/open';
import { getReleaseContent } from '@zones/db/releases/read-release';
import { writeDeck } from '@zones/server/exports/deck-pptx';
import { median, print } from './measure.ts';

const RELEASE = 'lam-dong-sample-2017-09-25';
const ROUNDS = 5;

/** A review as PowerPoint: the first file of a process, and the ones after it. */
export async function benchDeck(databaseUrl: string): Promise<void> {
  const reader = await openReader(databaseUrl);
  const content = await getReleaseContent(reader, RELEASE);
  await reader.close();
  const times: number[] = [];
  let slides = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    const deck = toDeck({ ...content });
    await writeDeck(deck, { language: 'vi', origin: 'https://zones.example.vn' });
    times.push(performance.now() - start);
    slides = deck.slides.length;
  }
  const [first = 0, ...warm] = times;
  print(
    `slides           ${slides} in ${first.toFixed(0)} ms the first time, ${median(warm).toFixed(0)} ms warm (budget 600)`,
  );
}
