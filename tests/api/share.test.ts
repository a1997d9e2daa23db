import { describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';
import { readSvgCode } from '../share/read-code.ts';
import { ORIGIN, useSeededApp } from './seeded-app.ts';

const PAGES = [
  '/',
  '/?release=lam-dong-sample-2017-09-25&lang=en',
  '/indicators/public_capital_disbursed?release=lam-dong-sample-2017-09-25&year=2017&quarter=Q3&plan=adjusted&zone=loc-son',
  '/land?area=huge&industry=C10,C11&level=4&months=6&lots=loc-son~A1,loc-son~C3,phu-hoi~P1&lot=loc-son~C3&lang=en',
  `/land?lots=${'loc-son~A1,'.repeat(40)}`,
];

describe.each(engines())('the code of a page on $engine', (engine) => {
  const seeded = useSeededApp(engine);
  const ask = (page: string) => seeded().app.request(`/qr.svg?page=${encodeURIComponent(page)}`);

  test.each(PAGES)('a phone reads %s from it', async (page) => {
    const response = await ask(page);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(readSvgCode(await response.text())).toBe(ORIGIN + page);
  });

  test('it runs nothing and is answered 304 while the site stays where it is', async () => {
    const response = await ask('/');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const again = await seeded().app.request('/qr.svg?page=%2F', {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test.each(['', 'https://elsewhere.example/', '//elsewhere.example/', '/a b', '/é', `/${'x'.repeat(900)}`])(
    'there is none of “%s”: it is no page of this site',
    async (page) => {
      const response = await ask(page);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ code: 'parameter.invalid', parameter: 'page' });
    },
  );
});
