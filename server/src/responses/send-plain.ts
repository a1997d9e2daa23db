import { NEVER_KEPT } from './cache-control.ts';
import { type Surface, securityHeaders } from './security-headers.ts';

interface Plain {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly surface?: Surface;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a text of the moment, which no one keeps: health, refusals, pages that are not there. */
export function sendPlain(https: boolean, { status, contentType, text, surface = 'data', headers }: Plain): Response {
  return new Response(text, {
    status,
    headers: {
      ...securityHeaders(surface, https),
      'Cache-Control': NEVER_KEPT,
      'Content-Type': contentType,
      ...headers,
    },
  });
}

export const sendPlainJson = (https: boolean, status: number, answer: unknown): Response =>
  sendPlain(https, { status, contentType: 'application/json; charset=utf-8', text: JSON.stringify(answer) });
