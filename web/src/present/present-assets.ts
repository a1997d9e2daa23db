import type { PageRequest } from '../document/page-request.ts';

const ENTRY = 'src/present/entry-present.tsx';
const THEME = 'src/theme/entry-theme.ts';

interface PresentAssets {
  readonly styles: readonly string[];
  readonly script: string;
}

type Assets = Pick<PageRequest, 'assets' | 'readAsset'>;

/** Within the page: a browser asks for an icon again whenever the address changes, and here it does so with every slide. */
async function writeIcon(readAsset: PageRequest['readAsset']): Promise<string> {
  return `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${await readAsset('/favicon.svg', 'base64')}">`;
}

/** The two files of the slides, as the page of a site names them. */
export async function linkAssets({ assets, readAsset }: Assets): Promise<PresentAssets> {
  const entry = assets[ENTRY];
  const theme = assets[THEME];
  const fonts = Object.values(assets).filter(({ file }) => /-(latin|vietnamese)-(400|600)-normal.*\.woff2$/.test(file));
  return {
    styles: [
      await writeIcon(readAsset),
      ...(entry?.css ?? []).map((file) => `<link rel="stylesheet" href="/${file}">`),
      ...(theme ? [`<script src="/${theme.file}" async blocking="render"></script>`] : []),
      ...[...new Set(fonts.map(({ file }) => file))].map(
        (file) => `<link rel="preload" as="font" type="font/woff2" href="/${file}" crossorigin>`,
      ),
    ],
    script: `<script type="module" src="/${entry?.file ?? ''}"></script>`,
  };
}

/** Styles whose fonts stand in them, so that there is no other to read meanwhile. */
async function writeStyles(address: string, readAsset: PageRequest['readAsset']): Promise<string> {
  const text = (await readAsset(address, 'utf8')).replaceAll(/font-display:\s*optional/g, 'font-display:block');
  const fonts = [
    ...new Set([...text.matchAll(/url\(["']?(\/assets\/[^"')]+\.woff2)["']?\)/g)].map(([, file]) => file)),
  ];
  const written = await Promise.all(fonts.map(async (file) => [file, await readAsset(file ?? '', 'base64')] as const));
  return written.reduce((all, [file, base64]) => all.replaceAll(file ?? '', `data:font/woff2;base64,${base64}`), text);
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/**
 * The same two files within the document, and a policy that lets nothing else run, load or leave: what is carried on a stick
 * asks no one for anything.
 */
export async function inlineAssets({ assets, readAsset }: Assets): Promise<PresentAssets> {
  const entry = assets[ENTRY];
  const sheets = await Promise.all((entry?.css ?? []).map((file) => writeStyles(`/${file}`, readAsset)));
  const styles = sheets.join('\n').replaceAll('</', '<\\/');
  const script = (await readAsset(`/${entry?.file ?? ''}`, 'utf8')).replaceAll('</script', '<\\/script');
  const policy = [
    "default-src 'none'",
    `script-src ${await hashOf(script)}`,
    `style-src ${await hashOf(styles)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    styles: [
      `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
      await writeIcon(readAsset),
      `<style>${styles}</style>`,
    ],
    script: `<script type="module">${script}</script>`,
  };
}
