import { describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';
import { openApp, useSeededApp } from './seeded-app.ts';

const EVERYWHERE = [
  '/',
  '/api/v1/progress',
  '/api/v1/zones/nowhere',
  '/api/docs',
  '/api/openapi.json',
  '/healthz',
  '/robots.txt',
];

describe.each(engines())('what a browser is told, on $engine', (engine) => {
  const seeded = useSeededApp(engine);

  test.each(EVERYWHERE)('%s lets a browser do no more than it must', async (address) => {
    const { headers } = await seeded().app.request(address);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  });

  test('scripts and styles come from this site only, on a page', async () => {
    const { headers } = await seeded().app.request('/');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe-inline');
  });

  test('the reference draws itself from our own files', async () => {
    const { app } = seeded();
    const page = await (await app.request('/api/docs')).text();
    expect(page).not.toMatch(/https?:\/\//);
    for (const [, script] of page.matchAll(/src="([^"]+)"/g)) {
      const response = await app.request(script ?? '');
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    }
  });

  test('the measurements are for this machine alone, unless they are opened', async () => {
    const { app, database } = seeded();
    expect((await app.request('/metrics')).status).toBe(404);
    const here = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
    const passedOn = { headers: { 'x-forwarded-for': '203.0.113.7' } };
    expect((await app.request('/metrics', {}, here)).status).toBe(200);
    expect((await app.request('/metrics', passedOn, here)).status).toBe(404);
    const open = openApp(database, { openMetrics: true });
    await open.request('/api/v1/zones/loc-son');
    const text = await (await open.request('/metrics')).text();
    expect(text).toContain('route="/api/v1/zones/:zone",status="200"');
  });
});
