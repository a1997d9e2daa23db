import { openBrowser, waitUntilAlive } from '../e2e/browser.ts';
import { median, print } from './measure.ts';

const REVIEW = '/meetings/2017-09-25/present';
const FRAME_MS = 16;

/** What each turn of a slide costs: the page's scripts, and styling and laying the slide out, ms. */
export async function benchSlides(url: string): Promise<void> {
  const browser = await openBrowser({ viewport: { width: 1920, height: 1080 } });
  const page = await browser.context.newPage();
  await page.goto(`${url}${REVIEW}`, { waitUntil: 'networkidle' });
  await waitUntilAlive(page);
  const devtools = await browser.context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const spentOn = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
    return {
      script: seconds('ScriptDuration') * 1000,
      layout: (seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1000,
    };
  };
  const turns: { script: number; layout: number }[] = [];
  const count = await page.locator('.deck .slide').count();
  for (let turn = 1; turn < count; turn += 1) {
    const before = await spentOn();
    await page.keyboard.press('ArrowRight');
    await page.locator(`.slide[data-current="true"]`).nth(0).waitFor();
    const after = await spentOn();
    turns.push({ script: after.script - before.script, layout: after.layout - before.layout });
  }
  await browser.close();
  const scripts = turns.map(({ script }) => script);
  print(
    `slide change     ${median(scripts).toFixed(1)} ms of scripting, at most ${Math.max(...scripts).toFixed(1)} ms (budget ${FRAME_MS}); style and layout ${median(turns.map(({ layout }) => layout)).toFixed(1)} ms`,
  );
}
