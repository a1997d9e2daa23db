import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { restoreAnswers, toPageState, toScriptText } from './page-state.ts';
import { type ClientManifest, writeDocument } from './write-document.ts';

const ASSETS: ClientManifest = {
  'src/entry-client.tsx': { file: 'assets/client-1.js', css: ['assets/client-1.css'], imports: ['_framework'] },
  _framework: { file: 'assets/framework-1.js' },
  'src/home/home-page.tsx': { file: 'assets/home-1.js', imports: ['_framework'] },
  'src/theme/entry-theme.ts': { file: 'assets/theme-1.js' },
  'a-latin-400-normal.woff2': { file: 'assets/be-vietnam-pro-latin-400-normal-1.woff2' },
};

const write = (title: string): string =>
  writeDocument({
    body: '<main>61%</main>',
    state: '{}',
    things: null,
    card: '/og/overview.png?release=r&lang=en',
    isSample: false,
    head: { title, description: 'Giải ngân "chậm"' },
    language: 'en',
    origin: 'https://zones.example.vn',
    path: '/performance',
    place: { language: 'en', zone: 'loc-son', evidence: 'loc-son~land_leased~2018-03~1' },
    assets: ASSETS,
    modules: ['src/home/home-page.tsx'],
  });

describe('a page as text', () => {
  test('nothing in it runs or styles by itself', () => {
    const html = write('x');
    expect(html).not.toMatch(/<style|style=|\son\w+=/);
    const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)</g)];
    expect(scripts.length).toBe(3);
    expect(scripts.filter(([, given, text]) => text !== '' && !given?.includes('application/json'))).toEqual([]);
  });

  test('its head says what it is, in its language, for the page and not for the open proof', () => {
    const html = write('Chậm <kế hoạch>');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>Chậm &lt;kế hoạch&gt;</title>');
    expect(html).toContain('content="Giải ngân &quot;chậm&quot;"');
    expect(html).toContain(
      '<link rel="canonical" href="https://zones.example.vn/performance?zone=loc-son&amp;lang=en">',
    );
    expect(html).toContain('hreflang="vi" href="https://zones.example.vn/performance?zone=loc-son"');
    expect(html).toContain(
      'property="og:image" content="https://zones.example.vn/og/overview.png?release=r&amp;lang=en"',
    );
    expect(html).toContain('property="og:image:alt" content="Chậm &lt;kế hoạch&gt;"');
    expect(html).toContain('name="twitter:card" content="summary_large_image"');
    expect(html).not.toContain('evidence=');
  });

  test('asks once for each file that the page runs on, and for its fonts', () => {
    const html = write('x');
    expect(html.match(/framework-1\.js/g)).toHaveLength(1);
    expect(html).toContain('href="/assets/be-vietnam-pro-latin-400-normal-1.woff2"');
  });
});

describe('the answers that travel with a page', () => {
  const queries = new QueryClient();
  queries.setQueryData(['boards'], { rows: [{ name: '</script><script>alert(1)</script>' }] });

  test('cannot end the script element that carries them', () => {
    expect(toScriptText(toPageState(queries, true))).not.toContain('<');
  });

  test('are the ones that the browser starts from', () => {
    const browser = new QueryClient();
    restoreAnswers(browser, JSON.parse(toScriptText(toPageState(queries, true))));
    expect(browser.getQueryData(['boards'])).toEqual(queries.getQueryData(['boards']));
  });
});
