import type { ReleaseDecision } from '@zones/core/boards/board-content';
import type { Finding } from '@zones/core/quality/finding';
import type { IsoDate } from '@zones/core/quarters/quarter';
import { type PublicationPlan, planPublication } from '@zones/core/releases/plan-publication';
import type { Writer } from '@zones/db/engines/engine';
import type { ReleaseManifest } from '@zones/db/releases/manifest';
import { getPublishable, publishBoard } from '@zones/db/releases/publish-board';

/** A release that may not be published, with every reason. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
  readonly findings: readonly Finding[];

  constructor(board: string, findings: readonly Finding[]) {
    super(`The release of ${board} breaks ${findings.length} rules.`);
    this.findings = findings;
  }
}

/** What is to be published, by whom it was decided and on which day. */
export interface PublicationOrder {
  /** Slug. */
  readonly board: string;
  readonly decision: ReleaseDecision;
  /** Calendar day in Vietnam; null: days are not checked, as for the releases that come with the program. */
  readonly today: IsoDate | null;
}

/** What publishing would come to; nothing is written. Throws `board-not-found`. */
export async function tryPublication(writer: Writer, order: PublicationOrder): Promise<PublicationPlan> {
  return planPublication({ ...order, ...(await getPublishable(writer, order.board)) });
}

/**
 * Freezes what a board knows and publishes it for ever. Throws `PublicationRefused` when a rule of error level is broken,
 * and `release-exists` when the id was published before; then nothing was written.
 */
export async function publishRelease(writer: Writer, order: PublicationOrder): Promise<ReleaseManifest> {
  return publishBoard(writer, order.board, (known) => {
    const { content, findings } = planPublication({ ...order, ...known });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new PublicationRefused(order.board, errors);
    return content;
  });
}
