import type { Language } from '@zones/core/language/text';
import type { messages as first } from './vi.ts';
import type { messages as pages } from './vi-pages.ts';

type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };

/** The words around every page and of the first one: the keys of the Vietnamese file, in any language. */
export type Messages = Widened<typeof first>;
/** The words of the other pages and of the proof of a figure. */
export type PageMessages = Widened<typeof pages>;

/** Everything that can be said. */
export type AllMessages = typeof first & typeof pages;

async function loadFirst(language: Language): Promise<Messages> {
  return (language === 'vi' ? await import('./vi.ts') : await import('./en.ts')).messages;
}

async function loadPages(language: Language): Promise<PageMessages> {
  return (language === 'vi' ? await import('./vi-pages.ts') : await import('./en-pages.ts')).messages;
}

/**
 * The words of one language; the other is never loaded, and the first page, while no figure of it is proved, loads only
 * its own.
 */
export async function loadMessages(language: Language, isFirstPage: boolean): Promise<AllMessages> {
  const [own, others] = await Promise.all([loadFirst(language), isFirstPage ? {} : loadPages(language)]);
  // The keys are checked by the types above; a page asks only for words that were loaded with it.
  return { ...own, ...others } as AllMessages;
}

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: AllMessages;
  }
}
