import type { Text } from '../language/text.ts';
import type { PriceKind } from '../lots/land-prices.ts';

interface Words {
  readonly name: Text;
  /** What counts, on every zone alike. */
  readonly definition: Text;
}

export const COMPARED_LOT_WORDS: Readonly<Record<'now' | 'soon' | 'largest', Words>> = {
  now: {
    name: { vi: 'Đất có thể thuê ngay', en: 'Land that can be leased now' },
    definition: {
      vi: 'Tổng diện tích các lô đạt mức L5, không bị giữ chỗ và được kiểm chứng trong 180 ngày trước ngày chốt, m². Không có lô nào được kiểm chứng thì không nêu số.',
      en: 'Area of the lots at level L5, not held and verified within 180 days of the cut-off, in m². Without any verified lot no figure is given.',
    },
  },
  soon: {
    name: { vi: 'Đất có thể vào sử dụng trong 6 tháng', en: 'Land that can be occupied within 6 months' },
    definition: {
      vi: 'Tổng diện tích các lô có thể thuê ngay hoặc có cam kết bàn giao trong 6 tháng kể từ ngày chốt, không bị giữ chỗ, m².',
      en: 'Area of the lots that can be leased now or are promised within 6 months of the cut-off, and are not held, in m².',
    },
  },
  largest: {
    name: { vi: 'Lô lớn nhất có thể thuê ngay', en: 'Largest lot that can be leased now' },
    definition: {
      vi: 'Diện tích của lô lớn nhất trong các lô có thể thuê ngay, m².',
      en: 'Area of the largest of the lots that can be leased now, in m².',
    },
  },
};

export const COMPARED_PRICE_WORDS: Readonly<Record<PriceKind, Words>> = {
  'land-rent': {
    name: { vi: 'Giá thuê đất hiện hành', en: 'Current land rent' },
    definition: {
      vi: 'Giá thuê đất của khu được công bố trong vòng một năm trước ngày chốt, theo đơn vị nguồn ghi; không quy đổi tiền tệ. Giá cũ hơn là thông tin lịch sử.',
      en: 'Land rent of the zone published within a year of the cut-off, in the unit of its source; no currency is converted. Older prices are history.',
    },
  },
  'infrastructure-fee': {
    name: { vi: 'Phí hạ tầng hiện hành', en: 'Current infrastructure fee' },
    definition: {
      vi: 'Phí sử dụng hạ tầng của khu được công bố trong vòng một năm trước ngày chốt, theo đơn vị nguồn ghi.',
      en: 'Infrastructure fee of the zone published within a year of the cut-off, in the unit of its source.',
    },
  },
};

const capacity = (vi: string, en: string): Words => ({
  name: { vi, en },
  definition: {
    vi: `${vi}: theo nguồn ghi, không tính toán.`,
    en: `${en}: as its source states it; nothing is computed.`,
  },
});

export const COMPARED_UTILITY_WORDS: Readonly<
  Record<`${'power' | 'water' | 'wastewater'}-${'installed' | 'free'}`, Words>
> = {
  'power-installed': capacity('Công suất điện lắp đặt', 'Power installed'),
  'power-free': capacity('Công suất điện còn trống', 'Power still free'),
  'water-installed': capacity('Công suất cấp nước', 'Water supply capacity'),
  'water-free': capacity('Công suất cấp nước còn trống', 'Water still free'),
  'wastewater-installed': capacity('Công suất xử lý nước thải', 'Wastewater treatment capacity'),
  'wastewater-free': capacity('Công suất xử lý nước thải còn trống', 'Wastewater treatment still free'),
};
