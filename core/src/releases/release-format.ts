/** Shapes that a release's frozen content has had. One that was published in is never changed: a later one follows it. */
export const RELEASE_FORMATS = [1, 2] as const;
export type ReleaseFormat = (typeof RELEASE_FORMATS)[number];

/** What this program publishes in. */
export const CURRENT_FORMAT = 2 satisfies ReleaseFormat;
