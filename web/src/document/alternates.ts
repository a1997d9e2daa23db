import type { Language } from '@zones/core/language/text';
import { formatPlace, type Place } from '../routing/address.ts';

export interface Alternate {
  readonly rel: 'canonical' | 'alternate';
  readonly hreflang?: string;
  readonly href: string;
}

/** Addresses of one page in both languages; what is open beside it belongs to the reader, not to the page. */
export function listAlternates(page: string, place: Place): readonly Alternate[] {
  const { evidence: _, share: __, ...shown } = place;
  const address = (language: Language): string => page + formatPlace({ ...shown, language });
  return [
    { rel: 'canonical', href: address(place.language) },
    { rel: 'alternate', hreflang: 'vi', href: address('vi') },
    { rel: 'alternate', hreflang: 'en', href: address('en') },
    { rel: 'alternate', hreflang: 'x-default', href: address('vi') },
  ];
}
