/** Lists on the sheet Danh mục. */
export const FIXED_LISTS = [
  'zone',
  'metric',
  'reported-metric',
  'quarter',
  'status',
  'absence',
  'unit',
  'revision',
  'funding',
  'obstacle',
  'stage',
  'note-kind',
  'plan-kind',
  'industry',
  'flag',
] as const;
export type FixedList = (typeof FIXED_LISTS)[number];

/** Lists that the person makes on the other sheets: plan codes, source keys, works codes. */
export type ListCode = FixedList | 'plan' | 'source' | 'works';
