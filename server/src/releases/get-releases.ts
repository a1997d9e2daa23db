import type { CommonQuery } from '@zones/core/contract/parameters';
import type { ReleaseManifestAnswer, ReleasesAnswer } from '@zones/core/contract/releases';
import { listChosen } from './find-release.ts';
import type { PublishedIndex, PublishedRelease } from './published.ts';

/** What a release says of itself. */
export function getManifest({ head, manifest }: PublishedRelease): ReleaseManifestAnswer {
  const { planId, meetingId, format, sha256, counts } = manifest;
  return { ...head, planVersion: planId, meetingId, format, sha256, counts: { ...counts } };
}

/** Published releases among those chosen, newest first. */
export function getReleases(index: PublishedIndex, query: CommonQuery): ReleasesAnswer {
  return { rows: listChosen(index, query).map(getManifest) };
}
