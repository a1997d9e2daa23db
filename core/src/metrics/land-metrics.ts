import type { MetricDefinition } from './metric.ts';
import { ratio, stock } from './metric.ts';

export const LAND_METRICS = {
  land_planned: stock('land', 'm2', 'neutral', {
    name: { vi: 'Diện tích quy hoạch', en: 'Planned area' },
    short: { vi: 'Quy hoạch', en: 'Planned' },
  }),
  land_industrial: stock('land', 'm2', 'neutral', {
    name: { vi: 'Đất công nghiệp', en: 'Industrial land' },
    short: { vi: 'Đất công nghiệp', en: 'Industrial' },
  }),
  land_uncleared: stock('land', 'm2', 'lower', {
    name: { vi: 'Đất chưa giải phóng mặt bằng', en: 'Uncleared land' },
    short: { vi: 'Chưa GPMB', en: 'Uncleared' },
  }),
  land_cleared: stock('land', 'm2', 'higher', {
    name: { vi: 'Đất sạch (đã giải phóng mặt bằng)', en: 'Cleared land' },
    short: { vi: 'Đất sạch', en: 'Cleared' },
  }),
  land_leased: stock('land', 'm2', 'higher', {
    name: { vi: 'Đất đã cho thuê', en: 'Leased land' },
    short: { vi: 'Đã cho thuê', en: 'Leased' },
  }),
  land_introduced: stock('land', 'm2', 'neutral', {
    name: { vi: 'Đất đã giới thiệu địa điểm', en: 'Land introduced to investors' },
    short: { vi: 'Đã giới thiệu', en: 'Introduced' },
  }),
  land_recovering: stock('land', 'm2', 'neutral', {
    name: { vi: 'Đất đang thu hồi', en: 'Land being recovered' },
    short: { vi: 'Đang thu hồi', en: 'Recovering' },
  }),
  land_other_use: stock('land', 'm2', 'neutral', {
    name: { vi: 'Đất sử dụng mục đích khác', en: 'Land in other use' },
    short: { vi: 'Mục đích khác', en: 'Other use' },
  }),
  land_available: stock('land', 'm2', 'neutral', {
    name: { vi: 'Đất còn cho thuê', en: 'Land available' },
    short: { vi: 'Còn cho thuê', en: 'Available' },
  }),
  occupancy_of_cleared: ratio(
    'land',
    'higher',
    {
      name: { vi: 'Tỷ lệ lấp đầy trên đất sạch', en: 'Occupancy of cleared land' },
      short: { vi: 'Lấp đầy/đất sạch', en: 'Of cleared' },
    },
    { of: 'levels', numerator: 'land_leased', denominator: 'land_cleared' },
  ),
  occupancy_of_industrial: ratio(
    'land',
    'higher',
    {
      name: { vi: 'Tỷ lệ lấp đầy trên đất công nghiệp', en: 'Occupancy of industrial land' },
      short: { vi: 'Lấp đầy/đất CN', en: 'Of industrial' },
    },
    { of: 'levels', numerator: 'land_leased', denominator: 'land_industrial' },
  ),
} as const satisfies Record<string, MetricDefinition>;
