import type { ProgressStatus } from '@zones/core/progress/progress';

const UNJUDGED = 'M10 1.8 18.2 10 10 18.2 1.8 10zM10 4.9 4.9 10 10 15.1 15.1 10z';

/** A shape for each status, in a box of 20 by 20: drawn, so that every machine shows the same. */
export const STATUS_PATHS: Readonly<Record<ProgressStatus, string>> = {
  'on-plan': 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14z',
  watch: 'M10 2.5 18.5 17h-17z',
  behind: 'M5.2 2.8 10 7.6l4.8-4.8 2.4 2.4L12.4 10l4.8 4.8-2.4 2.4L10 12.4l-4.8 4.8-2.4-2.4L7.6 10 2.8 5.2z',
  'no-path': UNJUDGED,
  'no-plan': UNJUDGED,
  'no-target': UNJUDGED,
  'not-reported': 'M2.5 8.8h15v2.4h-15z',
};

/** A shape on a drawing: its top left corner and its size. */
export interface StatusPlace {
  readonly status: ProgressStatus;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
