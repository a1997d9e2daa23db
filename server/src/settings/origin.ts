import type { Settings } from './settings.ts';

/** Public address without a slash at its end; where none is set, that on which this machine is reached. */
export const originOf = ({ publicUrl, host, port }: Settings): string =>
  publicUrl ?? `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;

/** Pages name the public address: one that changes with every start makes none worth keeping. */
export const hasLastingAddress = ({ publicUrl, port }: Settings): boolean => publicUrl !== null || port !== 0;
