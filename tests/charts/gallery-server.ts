import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';

const here = import.meta.dirname;
const repository = path.join(here, '..', '..');

const page = (asked: URLSearchParams): string => `<!doctype html>
<html lang="${asked.get('lang') ?? 'vi'}" data-theme="${asked.get('theme') ?? 'light'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Charts</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/src/styles/main.css?direct">
  <link rel="stylesheet" href="/@fs${here}/gallery.css?direct">
</head>
<body>
  <div id="root"></div>
  <script type="module" src="/@fs${here}/gallery-client.tsx"></script>
</body>
</html>`;

export interface GalleryServer {
  /** Ask it with `lang`, `theme`, `only` (a kind of chart), `about` (part of a case's name) and `card` (width of a chart's card, px). */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves every chart on every case with the page's own styles and fonts. */
export async function openGallery(): Promise<GalleryServer> {
  const cacheDir = await mkdtemp(path.join(tmpdir(), 'zones-gallery-'));
  const server = await createServer({
    configFile: path.join(repository, 'web/vite.config.ts'),
    cacheDir,
    logLevel: 'error',
    resolve: { dedupe: ['react', 'react-dom'] },
    optimizeDeps: {
      noDiscovery: true,
      include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'recharts', 'd3-scale', 'd3-shape'],
    },
    server: { port: 0, strictPort: false, fs: { allow: [repository] }, hmr: false, watch: null },
    plugins: [
      {
        name: 'gallery',
        configureServer: (dev) => {
          dev.middlewares.use((request, response, next) => {
            const url = new URL(request.url ?? '/', 'http://gallery');
            if (url.pathname !== '/gallery') return next();
            dev.transformIndexHtml(url.pathname, page(url.searchParams)).then(
              (html) => response.setHeader('content-type', 'text/html').end(html),
              (error: unknown) => next(error),
            );
          });
        },
      },
    ],
  });
  await server.listen();
  return {
    address: `${server.resolvedUrls?.local[0]}gallery`,
    close: async () => {
      await server.close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };
}
