import type { Language } from '@zones/core/language/text';

/** Path and query of a request's full address, with the parameters in order, so that one question has one key. */
export function canonicalAddress(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.indexOf('#', start);
  return sortQuery(end === -1 ? url.slice(start) : url.slice(start, end));
}

/** The same for an address that begins with its path. */
export function sortQuery(address: string): string {
  return address.includes('&') ? withSortedQuery(address) : address;
}

function withSortedQuery(address: string): string {
  const mark = address.indexOf('?');
  if (mark === -1) return address;
  const parameters = address
    .slice(mark + 1)
    .split('&')
    .filter((part) => part !== '');
  return `${address.slice(0, mark)}?${parameters.sort().join('&')}`;
}

/**
 * Key under which an answer of a release is kept: the question without the parameters that chose the release or the
 * language of refusals, and with the release itself. `latest` and `release=…` so share one answer. An answer that is itself
 * in a language keeps it.
 */
export function releaseAddress(address: string, releaseId: string, language?: Language): string {
  const [path = '', query = ''] = address.split('?');
  const kept = query.split('&').filter((part) => part !== '' && !/^(board|release|asOf|lang)=/.test(part));
  const spoken = language === undefined ? [] : [`lang=${language}`];
  return `${path}?${[...kept, ...spoken, `release=${releaseId}`].sort().join('&')}`;
}
