import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { benchDeck } from './deck.ts';
import { benchFiles } from './files.ts';
import { benchLots } from './lots.ts';
import { describeMachine, launch, median, print, root, withFolder } from './measure.ts';
import { benchPage } from './page.ts';
import { benchProgress } from './progress.ts';
import { benchPublish } from './publish.ts';
import { benchSlides } from './slides.ts';

/** Prints medians and ratios. Nothing here fails on a slow machine. */
await withFolder(async (folder) => {
  const env = { DATABASE_URL: `sqlite:${path.join(folder, 'zones.db')}`, PORT: '0' };
  print(describeMachine());
  const first = await launch(['server/src/main.ts'], env);
  await first.stop();
  const starts: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const again = await launch(['server/src/main.ts'], env);
    starts.push(again.readyMs);
    await again.stop();
  }
  print(
    `start            first ${(first.readyMs / 1000).toFixed(1)} s, warm ${(median(starts) / 1000).toFixed(2)} s (budget 3)`,
  );
  const bundle = spawnSync(process.execPath, ['tools/bundle-budget.ts'], { cwd: root, encoding: 'utf8' });
  print(`bundle           ${bundle.stdout.trim()}`);
  await benchDeck(env.DATABASE_URL);
  const product = await launch(['server/src/main.ts'], env);
  try {
    await benchProgress(product, folder);
    await benchLots(product.url);
    await benchFiles(product.url, env.DATABASE_URL);
    await benchPage(`${product.url}/`);
    await benchSlides(product.url);
    await benchPublish(product, env.DATABASE_URL);
  } finally {
    await product.stop();
  }
});
