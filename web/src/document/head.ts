import { createContext, useContext, useEffect } from 'react';

/** What a page says of itself in the tab, in search results and to someone it is sent to. */
export interface HeadWords {
  readonly title: string;
  readonly description: string;
}

/** Filled while a page is drawn on the server; in the browser each page writes into the document itself. */
export const HeadContext = createContext<{ words: HeadWords | null } | null>(null);

export function useHead(words: HeadWords): void {
  const collected = useContext(HeadContext);
  if (collected) collected.words = words;
  const { title, description } = words;
  useEffect(() => {
    document.title = title;
    // From here on the page itself answers, not only its frame.
    document.documentElement.dataset.alive = '';
    document.querySelector('meta[name=description]')?.setAttribute('content', description);
  }, [title, description]);
}
