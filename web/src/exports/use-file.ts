import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { filesQuery } from '../api/exports.ts';
import { useClient } from '../app/use-client.ts';
import type { ExportWord } from './export-words.ts';

/** How asking for a file went: nothing asked yet, under way, done, or why not. */
export type FileRequest = Extract<ExportWord, 'making' | 'made' | 'failed' | 'slow' | 'offline'> | null;

function nameRefusal(status: number): FileRequest {
  return status === 503 ? 'slow' : 'failed';
}

/** Asks for a file, and hands it to the browser once it is there: a browser would wait for it without a word. */
export function useFile(release: string, address: string): readonly [FileRequest, () => Promise<void>] {
  const [request, setRequest] = useState<FileRequest>(null);
  const queries = useQueryClient();
  const client = useClient();
  const ask = async (): Promise<void> => {
    setRequest('making');
    const listing = filesQuery(client, release);
    const answer = fetch(address);
    await queries.refetchQueries({ queryKey: listing.queryKey });
    const response = await answer.catch(() => null);
    if (response === null) setRequest('offline');
    else if (!response.ok) setRequest(nameRefusal(response.status));
    else {
      await response.arrayBuffer();
      setRequest('made');
      // It is in the browser's own cache now, and final: this takes it from there.
      location.assign(address);
    }
    await queries.refetchQueries({ queryKey: listing.queryKey });
  };
  return [request, ask];
}
