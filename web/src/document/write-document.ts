import type { Language } from '@zones/core/language/text';
import type { Place } from '../routing/address.ts';
import { listAlternates } from './alternates.ts';
import type { HeadWords } from './head.ts';
import { toHtml } from './to-html.ts';

/** One entry of the manifest that the client build writes (`dist/client/.vite/manifest.json`). */
export interface ClientChunk {
  readonly file: string;
  readonly src?: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
export type ClientManifest = Readonly<Record<string, ClientChunk>>;

export interface DocumentParts {
  readonly body: string;
  readonly state: string;
  readonly head: HeadWords;
  /** True where the figures are invented: a search that found them would show them without what marks them. */
  readonly isSample: boolean;
  /** What the figures are, as JSON-LD that can stand inside a script element; null where there are none. */
  readonly things: string | null;
  /** Address of the picture for those to whom the page is sent; null where there are no figures. */
  readonly card: string | null;
  readonly language: Language;
  readonly origin: string;
  readonly path: string;
  readonly place: Place;
  readonly assets: ClientManifest;
  /** Modules that the page needs beside the entry: its own, and the messages. */
  readonly modules: readonly string[];
}

/** Files of a chunk and of all that it imports. */
function listFiles(assets: ClientManifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = assets[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const next of chunk.imports ?? []) listFiles(assets, next, found);
  return found;
}

const writeAlternates = ({ origin, path, place }: DocumentParts): readonly string[] =>
  listAlternates(origin + path, place).map(({ rel, hreflang, href }) => {
    const language = hreflang === undefined ? '' : ` hreflang="${hreflang}"`;
    return `<link rel="${rel}"${language} href="${toHtml(href)}">`;
  });

const ENTRY = 'src/entry-client.tsx';
const THEME = 'src/theme/entry-theme.ts';

/** Header that names what the first paint waits for, so that it is asked for before the page itself has come. */
export function writePreloads(assets: ClientManifest): string {
  const styles = (assets[ENTRY]?.css ?? []).map((file) => `</${file}>; rel=preload; as=style`);
  const theme = assets[THEME];
  return [...styles, ...(theme ? [`</${theme.file}>; rel=preload; as=script`] : [])].join(', ');
}

function listAssets({ assets, modules }: DocumentParts): readonly string[] {
  const theme = assets[THEME];
  const files = new Set([ENTRY, ...modules].flatMap((key) => [...listFiles(assets, key)]));
  const styles = [...new Set([ENTRY, ...modules].flatMap((key) => assets[key]?.css ?? []))];
  const fonts = Object.values(assets).filter(({ file }) => /-(latin|vietnamese)-(400|600)-normal.*\.woff2$/.test(file));
  return [
    ...styles.map((file) => `<link rel="stylesheet" href="/${file}">`),
    // Holds the first paint, not the reading of the page.
    ...(theme ? [`<script src="/${theme.file}" async blocking="render"></script>`] : []),
    ...fonts.map(({ file }) => `<link rel="preload" as="font" type="font/woff2" href="/${file}" crossorigin>`),
    // The drawing and its style come first: the page is read before it is alive.
    ...[...files].map((file) => `<link rel="modulepreload" href="/${file}" fetchpriority="low">`),
    `<script type="module" src="/${assets[ENTRY]?.file ?? ''}" fetchpriority="low"></script>`,
  ];
}

/** The picture of the page; what it shows is said by its title and description too. */
function listCard({ card, head, origin }: DocumentParts): readonly string[] {
  if (card === null) return [];
  return [
    `<meta property="og:image" content="${toHtml(origin + card)}">`,
    '<meta property="og:image:type" content="image/png">',
    '<meta property="og:image:width" content="1200">',
    '<meta property="og:image:height" content="630">',
    `<meta property="og:image:alt" content="${toHtml(head.title)}">`,
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** The whole page as text. Nothing in it runs or styles by itself: the policy of the site forbids both. */
export function writeDocument(parts: DocumentParts): string {
  const { head, language, body, state } = parts;
  const title = toHtml(head.title);
  const description = toHtml(head.description);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:locale" content="${language === 'vi' ? 'vi_VN' : 'en_GB'}">
${[...listCard(parts), ...writeAlternates(parts)].join('\n')}
${parts.isSample ? '<meta name="robots" content="noindex">' : ''}
${parts.things === null ? '' : `<script type="application/ld+json">${parts.things}</script>`}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<meta name="color-scheme" content="light dark">
${listAssets(parts).join('\n')}
</head>
<body>
<div id="root">${body}</div>
<script type="application/json" id="state">${state}</script>
</body>
</html>
`;
}
