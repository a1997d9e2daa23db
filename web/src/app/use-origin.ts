import { useRouter } from '@tanstack/react-router';

/** Public address of the site, without a slash at its end: what leaves the page must lead back to it. */
export function useOrigin(): string {
  return useRouter().options.context.origin;
}
