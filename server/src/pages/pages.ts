/** A page drawn as text. */
export interface DrawnPage {
  readonly status: number;
  readonly html: string;
  /** Where the page stands instead (301); null where it was drawn. */
  readonly location: string | null;
}

/** What draws a page needs to know. */
export interface PageRequest {
  /** Path and query. */
  readonly url: string;
  /** Asks the API in this process. */
  readonly fetch: typeof globalThis.fetch;
  /** The built assets' manifest. */
  readonly assets: unknown;
  /** Public address without a slash at its end. */
  readonly origin: string;
  /** QR code of a page, given its path, as the text of an SVG. */
  readonly drawCode: (page: string) => string;
  /** A built file by its address. */
  readonly readAsset: ReadAsset;
}

/** Reads a built file by its address; throws where there is none. */
export type ReadAsset = (address: string, encoding: 'utf8' | 'base64') => Promise<string>;

/** A file of the built pages. */
export interface PageFile {
  readonly path: string;
  readonly contentType: string;
  /** True when its name changes with its content. */
  readonly hashed: boolean;
}

/** The built pages: what draws them and the files that they load. */
export interface Pages {
  /** Changes with every build. */
  readonly build: string;
  readonly assets: unknown;
  /** `Link` header that asks for what a page's first paint waits for. */
  readonly preloads: string;
  /** By address, `/assets/client-abc.js`. */
  readonly files: ReadonlyMap<string, PageFile>;
  render(request: PageRequest): Promise<DrawnPage>;
  /** Draws a chart on its own. */
  embed(request: PageRequest): Promise<DrawnPage>;
  /** Draws the slides of a meeting. */
  present(request: PageRequest): Promise<DrawnPage>;
  /** The same slides as one file that needs no other. */
  presentFile(request: PageRequest): Promise<DrawnPage>;
  readonly readAsset: ReadAsset;
}
