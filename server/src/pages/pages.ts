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
}

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
}
