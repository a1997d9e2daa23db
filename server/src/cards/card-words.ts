import type { Text } from '@zones/core/language/text';

/** What a card says around its figures. */
export const CARD_WORDS = {
  site: { vi: 'Tiến độ khu công nghiệp', en: 'Zone Progress' },
  release: { vi: 'Kỳ công bố', en: 'Release' },
  cutoff: { vi: 'số liệu đến', en: 'figures to' },
  warning: {
    vi: 'Dữ liệu mẫu – số có dấu * không phải số liệu thực',
    en: 'Sample data – numbers marked * are not real figures',
  },
  actual: { vi: 'Thực hiện', en: 'Actual' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  share: { vi: 'So với kế hoạch', en: 'Share of the plan' },
  of: { vi: '{actual} trên kế hoạch {plan}', en: '{actual} against a plan of {plan}' },
} as const satisfies Record<string, Text>;
