import type { ReleaseContent } from '../boards/board-content.ts';
import { canonicalJson } from './canonical-json.ts';
import { listCollections } from './collections.ts';

/** Format 1 knew neither its own number nor the meeting. */
function headOf({ release }: ReleaseContent): object {
  if (release.format >= 2) return release;
  const { format: _unsaid, meetingId: _unknown, ...head } = release;
  return head;
}

/**
 * The whole content of a release as canonical JSON, with exactly the members that its format has: what is hashed when it
 * is published, what everyone can download, and the same bytes in every later version of the program.
 */
export function canonicalFigures(content: ReleaseContent): string {
  const held = listCollections(content.release.format).map((collection) => [collection, content[collection]]);
  return canonicalJson({ ...Object.fromEntries(held), release: headOf(content), board: content.board });
}
