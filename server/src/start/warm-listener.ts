import type { RequestListener } from 'node:http';
import type { Application } from '../app.ts';
import { acceptedEncoding } from '../responses/accepted-encoding.ts';
import { sortQuery } from '../responses/canonical-address.ts';
import { isUnchanged } from '../responses/variants.ts';

const headerOf = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : value?.join(', ');

/**
 * Sends an answer that is at hand with as little as a bare Node server does: its bytes and headers are ready, so routing
 * and reading the parameters again would cost more than the answer. Everything else goes to the application.
 */
export function warmListener({ answers, record }: Application, application: RequestListener): RequestListener {
  return (incoming, outgoing) => {
    const { method, url } = incoming;
    const warm = method === 'GET' && url?.startsWith('/') ? answers.findWarm(sortQuery(url)) : undefined;
    if (warm === undefined) {
      application(incoming, outgoing);
      return;
    }
    const startedAt = performance.now();
    const { headers } = incoming;
    const variant = warm.variants[acceptedEncoding(headerOf(headers['accept-encoding']))];
    const status = isUnchanged(headers['if-none-match'], variant.etag) ? 304 : 200;
    outgoing.writeHead(status, status === 304 ? variant.unchangedList : variant.headerList);
    outgoing.end(status === 304 ? undefined : variant.bytes);
    record({ method: 'GET', route: warm.route, status, startedAt });
  };
}
