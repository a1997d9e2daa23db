import type { Context } from 'hono';

interface Incoming {
  readonly socket?: { readonly remoteAddress?: string };
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** True for a caller on this machine that no proxy passed on: a proxy here speaks for the whole world. */
export function isOnThisMachine(c: Context): boolean {
  const passedOn = c.req.header('x-forwarded-for') ?? c.req.header('forwarded') ?? c.req.header('via');
  if (passedOn !== undefined) return false;
  // The server's adapter puts Node's own request here; in-process calls have none.
  const incoming = (c.env as { readonly incoming?: Incoming } | undefined)?.incoming;
  return LOOPBACK.test(incoming?.socket?.remoteAddress ?? '');
}
