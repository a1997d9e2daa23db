import type { Text } from '../language/text.ts';
import type { IsoDate } from '../quarters/quarter.ts';

/** A document that states figures. */
export interface Source {
  /** Short key, unique in a board: `N17`, `BC-9T-2017`. Part of addresses: letters, digits, `-`. */
  readonly key: string;
  readonly title: Text;
  readonly publisher: Text;
  readonly url: string | null;
  readonly publishedOn: IsoDate | null;
  /** True when the document itself is invented for the sample board. */
  readonly illustrative: boolean;
}
