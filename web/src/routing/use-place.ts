import { rootRouteId, useLocation, useSearch } from '@tanstack/react-router';
import type { Language } from '@zones/core/language/text';
import { formatPlace, type Place } from './address.ts';

/** What the address says is looked at. */
export function usePlace(): Place {
  return useSearch({ from: rootRouteId });
}

export function useLanguage(): Language {
  return useSearch({ from: rootRouteId, select: (place) => place.language });
}

/** Address of this page with a part of the place changed; `undefined` takes a word out. */
export function useHere(): (changes: Changes) => string {
  const path = useLocation({ select: (location) => location.pathname });
  const place = usePlace();
  return (changes) => `${path}${formatPlace({ ...place, ...changes } as Partial<Place>)}`; // undefined is left out
}

export type Changes = { readonly [K in keyof Place]?: Place[K] | undefined };
