/** What is published never changes; what is latest is asked for again and answered 304. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
export const REVALIDATE = 'public, no-cache';
export const NEVER_KEPT = 'no-store';
