import type { Text } from '@zones/core/language/text';

/** Words around a chart in a page of others. */
export const EMBED_WORDS = {
  open: { vi: 'Mở trong Tiến độ khu công nghiệp', en: 'Open in Zone Progress' },
  notFound: { vi: 'Không có biểu đồ này', en: 'There is no such chart' },
  failed: { vi: 'Không vẽ được biểu đồ', en: 'The chart could not be drawn' },
} as const satisfies Record<string, Text>;

/** Why there is no chart, by the code of the refusal; `{given}` is what the address says. */
export const EMBED_REFUSALS: Readonly<Record<string, Text>> = {
  'chart.not-found': {
    vi: 'Không có loại biểu đồ “{given}”. Hãy lấy lại mã nhúng từ biểu đồ trên trang.',
    en: 'There is no kind of chart “{given}”. Take the code from the chart on its page again.',
  },
  'chart.empty': {
    vi: 'Kỳ công bố này không có số liệu cho biểu đồ được hỏi.',
    en: 'This release has no figures for the chart asked for.',
  },
  'metric.not-found': {
    vi: 'Địa chỉ nêu chỉ tiêu “{given}”, không có chỉ tiêu như vậy.',
    en: 'The address names the indicator “{given}”; there is no such indicator.',
  },
  'zone.not-found': {
    vi: 'Địa chỉ nêu khu công nghiệp “{given}”, không có khu như vậy.',
    en: 'The address names the zone “{given}”; there is no such zone.',
  },
  'board.not-found': { vi: 'Không có bộ số liệu này.', en: 'There is no such board.' },
  'release.not-found': { vi: 'Không có kỳ công bố này.', en: 'There is no such release.' },
  'quarter.not-found': {
    vi: 'Kỳ công bố này không có quý hoặc năm đó.',
    en: 'This release does not have that quarter or year.',
  },
  'address.invalid': {
    vi: 'Địa chỉ có “{parameter}={given}”, không có nghĩa.',
    en: 'The address has “{parameter}={given}”, which means nothing.',
  },
};
