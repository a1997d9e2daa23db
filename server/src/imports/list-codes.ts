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
  'finding-kind',
  'industry',
  'flag',
] as const;
export type FixedList = (typeof FIXED_LISTS)[number];

/** Lists that the person makes on the other sheets: plan codes, source keys, works codes, meeting codes. */
const MADE_LISTS = ['plan', 'source', 'works', 'meeting'] as const;
export type MadeList = (typeof MADE_LISTS)[number];

export type ListCode = FixedList | MadeList;

export const isMadeList = (list: ListCode): list is MadeList => MADE_LISTS.some((made) => made === list);
