import type { ReleaseDecision } from '@zones/core/boards/board-content';
import { checkContent } from '@zones/core/quality/check-content';
import type { Finding } from '@zones/core/quality/finding';
import { freezeRelease } from '@zones/core/releases/freeze-release';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import type { Writer } from '@zones/db/engines/engine';
import type { ReleaseManifest } from '@zones/db/releases/manifest';
import { recordRelease } from '@zones/db/releases/record-release';

/** A release that may not be published, with every reason. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
  readonly findings: readonly Finding[];

  constructor(board: string, findings: readonly Finding[]) {
    super(`The release of ${board} breaks ${findings.length} rules.`);
    this.findings = findings;
  }
}

/**
 * Freezes what a board knows and publishes it for ever. Throws `PublicationRefused` when a rule of error level is broken,
 * and `release-exists` when the id was published before; then nothing was written.
 */
export async function publishRelease(
  writer: Writer,
  board: string,
  decision: ReleaseDecision,
): Promise<ReleaseManifest> {
  const content = await getBoardContent(writer, board);
  const errors = checkContent(content).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new PublicationRefused(board, errors);
  return recordRelease(writer, freezeRelease(content, decision));
}
