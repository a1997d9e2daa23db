import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createServer, type ViteDevServer } from 'vite';
import type { GalleryPage } from './gallery-page.tsx';

/**
 * Draws every chart on every case and photographs it, to be looked at: not a test and no part of the product.
 *   node charts/gallery.ts --out /tmp/gallery [--only cumulative] [--card 328,600,1100] [--lang vi] [--theme light]
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    card: { type: 'string', default: '296,328,600,860' },
    lang: { type: 'string', default: 'vi,en' },
    theme: { type: 'string', default: 'light,dark' },
    serve: { type: 'boolean', default: false },
    hydrate: { type: 'boolean', default: false },
  },
});

const here = import.meta.dirname;
/** Pictures larger than this are hard to look at. */
const SLICE = 1440;

async function writePage(server: ViteDevServer, url: URL): Promise<string> {
  const { GalleryPage: Page } = (await server.ssrLoadModule(join(here, 'gallery-page.tsx'))) as {
    GalleryPage: typeof GalleryPage;
  };
  const language = url.searchParams.get('lang') === 'en' ? 'en' : 'vi';
  const theme = url.searchParams.get('theme') ?? 'light';
  const body = renderToString(
    createElement(Page, {
      language,
      only: url.searchParams.get('only'),
      card: Number(url.searchParams.get('card') ?? 600),
    }),
  );
  const script = values.hydrate ? `<script type="module" src="/@fs${join(here, 'gallery-client.tsx')}"></script>` : '';
  const page = `<!doctype html><html lang="${language}" data-theme="${theme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Charts</title>
<link rel="stylesheet" href="/src/styles/main.css?direct"><link rel="stylesheet" href="/src/charts/charts.css?direct"><link rel="stylesheet" href="/@fs${join(here, 'gallery.css')}?direct">
</head><body><div id="root">${body}</div>
${script}</body></html>`;
  return values.hydrate ? server.transformIndexHtml(url.pathname, page) : page;
}

async function startServer(): Promise<ViteDevServer> {
  const repository = join(here, '..', '..');
  const server = await createServer({
    configFile: false,
    root: join(repository, 'web'),
    cacheDir: join(values.out ?? '/tmp', '.vite'),
    logLevel: 'error',
    resolve: { dedupe: ['react', 'react-dom'] },
    optimizeDeps: {
      include: [
        'react',
        'react-dom',
        'react-dom/client',
        'react/jsx-runtime',
        'react/jsx-dev-runtime',
        'recharts',
        'd3-scale',
        'd3-shape',
      ],
    },
    server: { port: 0, fs: { allow: [repository] }, hmr: false },
    plugins: [
      (await import(join(repository, 'web/node_modules/@tailwindcss/vite/dist/index.mjs'))).default(),
      react(),
      {
        name: 'gallery',
        configureServer: (dev) => {
          dev.middlewares.use((request, response, next) => {
            const url = new URL(request.url ?? '/', 'http://gallery');
            if (url.pathname !== '/gallery') return next();
            writePage(dev, url).then(
              (page) => response.setHeader('content-type', 'text/html').end(page),
              (error: unknown) => next(error),
            );
          });
        },
      },
    ],
  });
  return server.listen();
}

const server = await startServer();
const address = `${server.resolvedUrls?.local[0]}gallery`;
const out = values.out ?? join('/tmp', 'gallery');
await mkdir(out, { recursive: true });
if (values.serve) {
  process.stdout.write(`${address}\n`);
} else {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  for (const card of values.card.split(',')) {
    for (const lang of values.lang.split(',')) {
      for (const theme of values.theme.split(',')) {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
        page.on('console', (message) => {
          if (message.type() === 'error') process.stderr.write(`${message.text()}\n`);
        });
        const only = values.only === undefined ? '' : `&only=${values.only}`;
        await page.goto(`${address}?lang=${lang}&theme=${theme}&card=${card}${only}`, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        for (let top = 0, part = 0; top < height; top += SLICE, part += 1) {
          const path = join(out, `${values.only ?? 'all'}-${card}-${lang}-${theme}-${part}.png`);
          const clip = { x: 0, y: top, width: 1440, height: Math.min(SLICE, height - top) };
          await page.screenshot({ path, fullPage: true, clip });
          process.stdout.write(`${path}\n`);
        }
        await page.close();
      }
    }
  }
  await browser.close();
  await server.close();
}
