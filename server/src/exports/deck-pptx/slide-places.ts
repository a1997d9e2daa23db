import type { Box } from './drawing.ts';

const LEFT = 0.5;
const WIDTH = 12.333;

/** Where everything stands on a slide; the same on every one, so that nothing jumps from slide to slide. */
export const PLACES = {
  title: { x: LEFT, y: 0.32, w: WIDTH, h: 1.05 },
  subtitle: { x: LEFT, y: 1.4, w: WIDTH, h: 0.34 },
  /** Legend on the left, watermark on the right. */
  strip: { x: LEFT, y: 1.84, w: WIDTH, h: 0.36 },
  watermark: { x: 8.45, y: 1.84, w: 4.383, h: 0.36 },
  body: { x: LEFT, y: 2.32, w: WIDTH, h: 4.2 },
  source: { x: LEFT, y: 6.56, w: 11.3, h: 0.4 },
  footer: { x: LEFT, y: 7.02, w: 9.5, h: 0.3 },
  number: { x: 10.8, y: 7.02, w: 1, h: 0.3 },
  /** The code of the release's address, as large as the foot of a slide leaves room. */
  code: { x: 11.953, y: 6.55, w: 0.88, h: 0.88 },
  coverTitle: { x: 0.9, y: 1.7, w: 11.5, h: 1.7 },
  coverSubtitle: { x: 0.9, y: 3.5, w: 11.5, h: 0.6 },
  coverLines: { x: 0.9, y: 4.4, w: 11.5, h: 1.8 },
} as const satisfies Record<string, Box>;
