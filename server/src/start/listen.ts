import { createServer, type RequestListener, type Server } from 'node:http';
import { SettingError } from '../settings/setting-error.ts';

interface Place {
  readonly host: string;
  readonly port: number;
}

const LIMITS = { maxHeaderSize: 16 * 1024, requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 };

function explain(error: NodeJS.ErrnoException, { host, port }: Place): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is in use by another program: choose another with PORT=${port === 4117 ? 4118 : 4117}, or PORT=0 for any free one.`,
    EACCES: `Port ${port} may not be opened by this user: choose one above 1023 with PORT=4117.`,
    EADDRNOTAVAIL: `The setting HOST is "${host}", which is no address of this machine: expected for example 127.0.0.1 or 0.0.0.0.`,
    ENOTFOUND: `The setting HOST is "${host}", which no name server knows: expected for example 127.0.0.1 or 0.0.0.0.`,
  };
  const sentence = reasons[error.code ?? ''];
  return sentence === undefined ? error : new SettingError(sentence);
}

/** Opens the port. Throws a `SettingError` with what to do when it cannot be had. */
export function listen(place: Place, listener: RequestListener): Promise<Server> {
  const server = createServer(LIMITS, listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, place)));
    server.listen(place.port, place.host, () => resolve(server));
  });
}

/** Address at which a browser on this machine finds the server, without a slash at its end. */
export function addressOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server listens on no port');
  const anywhere = bound.address === '0.0.0.0' || bound.address === '::';
  const host = anywhere ? '127.0.0.1' : bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return `http://${host}:${bound.port}`;
}
