import { Hono } from 'hono';
import { Problem } from '../problems/problem.ts';
import type { Published } from '../releases/published.ts';
import { type Answers, toEtag } from '../responses/answers.ts';
import { REVALIDATE } from '../responses/cache-control.ts';
import { canonicalAddress } from '../responses/canonical-address.ts';
import { textBody } from '../responses/json.ts';
import { drawCode } from './draw-code.ts';

interface CodeDeps {
  readonly answers: Answers;
  readonly published: Published;
  readonly build: string;
  /** Public address without a slash at its end. */
  readonly origin: () => string;
}

/** A page of ours: its path and what is asked of it. Longer ones make codes that a phone cannot read from paper. */
const PAGE = /^\/(?!\/)[!-~]{0,800}$/;

/** QR codes of pages of this site, and of nothing else: `/qr.svg?page=/performance?release=…`. */
export function codeRoutes({ answers, published, build, origin }: CodeDeps) {
  return new Hono().get('/qr.svg', answers.fromMemory, async (c) => {
    const page = c.req.query('page') ?? '';
    if (!PAGE.test(page)) throw new Problem('parameter.invalid', page.slice(0, 80), 'page');
    const key = canonicalAddress(c.req.url);
    const made = toEtag(build, origin());
    const make = () => textBody('image/svg+xml', drawCode(origin() + page));
    const rest = { releaseId: null, cacheControl: REVALIDATE, surface: 'data' } as const;
    return answers.ask(c, await published.index(), { key, build: made, etag: toEtag(made, key), ...rest, make });
  });
}
