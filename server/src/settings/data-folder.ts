import { dirname, resolve } from 'node:path';
import { parseDatabaseUrl } from '@zones/db/engines/database-url';

/** Where the installation keeps its own files: beside the embedded database, else `./data`. */
export function dataFolderOf(databaseUrl: string): string {
  const address = parseDatabaseUrl(databaseUrl);
  return address.engine === 'sqlite' ? dirname(address.path) : resolve('data');
}
