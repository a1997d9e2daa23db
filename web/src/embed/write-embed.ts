import { toHtml } from '../document/to-html.ts';
import type { ClientManifest } from '../document/write-document.ts';
import type { EmbeddedAddress } from '../routing/embed-address.ts';

interface EmbedParts {
  readonly title: string;
  readonly body: string;
  readonly address: EmbeddedAddress;
  readonly assets: ClientManifest;
}

const STYLES = 'src/embed/embed.css';

/** A chart on its own as text: no script at all, one sheet of styles. Its links open beside the page that shows it. */
export function writeEmbed({ title, body, address, assets }: EmbedParts): string {
  const { theme, place } = address;
  return `<!doctype html>
<html lang="${place.language}"${theme === undefined ? '' : ` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="${theme ?? 'light dark'}">
<title>${toHtml(title)}</title>
<base target="_blank">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/${assets[STYLES]?.file ?? ''}">
</head>
<body>${body}</body>
</html>
`;
}
