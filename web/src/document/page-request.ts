import type { ClientManifest } from './write-document.ts';

export interface PageRequest {
  /** Path and query: `/performance?lang=en`. */
  readonly url: string;
  /** Asks the API; answered in the same process. */
  readonly fetch: typeof globalThis.fetch;
  /** Content of `dist/client/.vite/manifest.json`. */
  readonly assets: ClientManifest;
  /** Public address of the site, without a slash at its end. */
  readonly origin: string;
  /** QR code of a page of the site, given its path, as the text of an SVG. */
  readonly drawCode: (page: string) => string;
  /** A built file by its address (`/assets/…`). */
  readonly readAsset: (address: string, encoding: 'utf8' | 'base64') => Promise<string>;
}

export interface WrittenPage {
  readonly status: number;
  readonly html: string;
  /** Where the page stands instead (301); null where it is drawn here. */
  readonly location: string | null;
}
