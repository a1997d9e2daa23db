import type { Language } from '@zones/core/language/text';
import type { messages as vi } from './vi.ts';

type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };

/** The words of the site: the keys of the Vietnamese file, in any language. */
export type Messages = Widened<typeof vi>;

/** The words of one language; the other is never loaded. */
export async function loadMessages(language: Language): Promise<typeof vi> {
  if (language === 'vi') return (await import('./vi.ts')).messages;
  const { messages } = await import('./en.ts');
  return messages as typeof vi; // its keys are checked by `Messages`; the library reads arguments off the Vietnamese words
}

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: typeof vi;
  }
}
