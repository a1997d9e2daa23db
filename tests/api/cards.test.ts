import { describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';
import { useSeededApp } from './seeded-app.ts';

const SUBJECTS = [
  'overview.png',
  'overview.png?board=lam-dong',
  'overview.png?through=Q2&zone=loc-son',
  'indicators/public_capital_disbursed.png?zone=phu-hoi',
  'indicators/occupancy_of_cleared.png?board=lam-dong',
  'indicators/capital_registered_usd.png',
  'zones/loc-son.png',
  'zones/phu-hoi.png?board=lam-dong',
] as const;

/** Width and height as the picture's own head says them. */
function sizeOf(png: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  return [view.getUint32(16), view.getUint32(20)];
}

describe.each(engines())('the picture of a page on $engine', (engine) => {
  const seeded = useSeededApp(engine);
  const ask = (address: string, headers: Record<string, string> = {}) =>
    seeded().app.request(`/og/${address}`, { headers });

  test.each(SUBJECTS)('%s is drawn in each language, 1200 by 630', async (address) => {
    const pictures = await Promise.all(
      ['vi', 'en'].map(async (language) => {
        const response = await ask(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
        expect(response.headers.get('content-type')).toBe('image/png');
        return new Uint8Array(await response.arrayBuffer());
      }),
    );
    for (const picture of pictures) expect(sizeOf(picture)).toEqual([1200, 630]);
    expect(pictures[0]).not.toEqual(pictures[1]);
  });

  test('of a release it is final, and the same bytes each time', async () => {
    const address = 'overview.png?release=lam-dong-sample-2017-09-25&lang=en';
    const first = await ask(address);
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const latest = await ask('overview.png?lang=en');
    expect(latest.headers.get('cache-control')).toBe('public, no-cache');
    expect(await latest.arrayBuffer()).toEqual(await first.arrayBuffer());
    const again = await ask(address, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test.each([
    ['indicators/happiness.png', 404, 'metric.not-found'],
    ['zones/nowhere.png', 404, 'zone.not-found'],
    ['overview.png?release=nothing', 404, 'release.not-found'],
    ['overview.png?zone=nowhere', 404, 'zone.not-found'],
    ['overview.png?through=Q9', 422, 'parameter.invalid'],
    ['overview.png?colour=red', 422, 'parameter.unknown'],
    ['happiness.png', 404, 'address.not-found'],
  ])('there is no %s', async (address, status, code) => {
    const response = await ask(address);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });
});
