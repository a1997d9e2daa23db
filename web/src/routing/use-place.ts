import { rootRouteId, useLocation, useSearch } from '@tanstack/react-router';
import type { Language } from '@zones/core/language/text';
import { createContext, useContext, useMemo } from 'react';
import { addressOf, type Place, placeAt } from './address.ts';

/** Where the reader is: the page, and what of it is looked at. */
interface Whereabouts {
  readonly path: string;
  readonly place: Place;
}

/** Filled by the frame. Hundreds of figures ask for it: each asking the router itself would keep a phone busy. */
export const WhereaboutsContext = createContext<Whereabouts | null>(null);

/** Asks the router; for the frame alone. */
export function useRoutedWhereabouts(): Whereabouts {
  const path = useLocation({ select: (location) => location.pathname });
  const search = useSearch({ from: rootRouteId });
  return useMemo(() => {
    // No link of a page leads on with its drawer open.
    const { share: _, ...place } = search;
    return { path, place: placeAt(path, place) };
  }, [path, search]);
}

function useWhereabouts(): Whereabouts {
  const found = useContext(WhereaboutsContext);
  if (found === null) throw new Error('Only what stands in the frame of a page knows its place');
  return found;
}

/** What the address says is looked at. */
export function usePlace(): Place {
  return useWhereabouts().place;
}

export function useLanguage(): Language {
  return useWhereabouts().place.language;
}

/** Address of this page with a part of the place changed; `undefined` takes a word out. */
export function useHere(): (changes: Changes) => string {
  const { path, place } = useWhereabouts();
  return (changes) => addressOf(path, { ...place, ...changes } as Partial<Place>); // undefined is left out
}

export type Changes = { readonly [K in keyof Place]?: Place[K] | undefined };
