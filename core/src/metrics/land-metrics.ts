import type { MetricDefinition } from './metric.ts';
import { ratio, stock } from './metric.ts';

export const LAND_METRICS = {
  land_planned: stock('land', 'm2', 'neutral', {
    name: { vi: 'Diện tích quy hoạch', en: 'Planned area' },
    short: { vi: 'Quy hoạch', en: 'Planned' },
    definition: {
      vi: 'Toàn bộ diện tích khu theo quyết định quy hoạch đang có hiệu lực, gồm cả đường, cây xanh, kỹ thuật và dịch vụ. Lớn hơn đất công nghiệp.',
      en: 'The zone’s whole area under the planning decision in force, with roads, greenery, technical and service land. Larger than the industrial land.',
    },
  }),
  land_industrial: stock('land', 'm2', 'neutral', {
    name: { vi: 'Đất công nghiệp', en: 'Industrial land' },
    short: { vi: 'Đất công nghiệp', en: 'Industrial' },
    definition: {
      vi: 'Phần diện tích quy hoạch để cho thuê xây dựng nhà máy, kho tàng: bằng đất chưa giải phóng mặt bằng cộng đất sạch. Là mẫu số của tỷ lệ lấp đầy trên đất công nghiệp.',
      en: 'The part of the planned area meant for factories and warehouses: uncleared plus cleared land. Denominator of the occupancy of industrial land.',
    },
  }),
  land_uncleared: stock('land', 'm2', 'lower', {
    name: { vi: 'Đất chưa giải phóng mặt bằng', en: 'Uncleared land' },
    short: { vi: 'Chưa GPMB', en: 'Uncleared' },
    definition: {
      vi: 'Đất công nghiệp chưa bồi thường hoặc chưa bàn giao mặt bằng tại ngày chốt. Chưa thể cho thuê.',
      en: 'Industrial land not yet compensated for or not handed over on the date. It cannot be leased yet.',
    },
  }),
  land_cleared: stock('land', 'm2', 'higher', {
    name: { vi: 'Đất sạch (đã giải phóng mặt bằng)', en: 'Cleared land' },
    short: { vi: 'Đất sạch', en: 'Cleared' },
    definition: {
      vi: 'Đất công nghiệp đã bồi thường và bàn giao tại ngày chốt: bằng đất đã cho thuê, đã giới thiệu, đang thu hồi, mục đích khác và còn cho thuê. Là mẫu số của tỷ lệ lấp đầy trên đất sạch.',
      en: 'Industrial land compensated for and handed over on the date: leased, introduced, being recovered, in other use and available. Denominator of the occupancy of cleared land.',
    },
  }),
  land_leased: stock('land', 'm2', 'higher', {
    name: { vi: 'Đất đã cho thuê', en: 'Leased land' },
    short: { vi: 'Đã cho thuê', en: 'Leased' },
    definition: {
      vi: 'Đất công nghiệp có hợp đồng thuê còn hiệu lực tại ngày chốt. Có thể giảm khi thu hồi dự án; không gồm đất mới giới thiệu hoặc mới đăng ký.',
      en: 'Industrial land under a lease in force on the date. It may fall when a project is revoked; land only introduced or registered does not count.',
    },
  }),
  land_introduced: stock('land', 'm2', 'neutral', {
    name: { vi: 'Đất đã giới thiệu địa điểm', en: 'Land introduced to investors' },
    short: { vi: 'Đã giới thiệu', en: 'Introduced' },
    definition: {
      vi: 'Đất sạch đã giới thiệu địa điểm, giữ chỗ cho nhà đầu tư nhưng chưa ký hợp đồng thuê tại ngày chốt. Chưa phải đất đã cho thuê và không còn chào cho thuê.',
      en: 'Cleared land reserved for an investor by a site introduction but not yet under lease on the date. Neither leased nor on offer.',
    },
  }),
  land_recovering: stock('land', 'm2', 'neutral', {
    name: { vi: 'Đất đang thu hồi', en: 'Land being recovered' },
    short: { vi: 'Đang thu hồi', en: 'Recovering' },
    definition: {
      vi: 'Đất sạch đang làm thủ tục thu hồi từ dự án chấm dứt tại ngày chốt. Không phải thu hồi đất của hộ dân để giải phóng mặt bằng.',
      en: 'Cleared land being taken back from a terminated project on the date. Not the recovery of land from households for clearance.',
    },
  }),
  land_other_use: stock('land', 'm2', 'neutral', {
    name: { vi: 'Đất sử dụng mục đích khác', en: 'Land in other use' },
    short: { vi: 'Mục đích khác', en: 'Other use' },
    definition: {
      vi: 'Đất sạch trong đất công nghiệp dành cho mục đích không cho thuê sản xuất, ví dụ nhà ở công nhân, tại ngày chốt.',
      en: 'Cleared industrial land set aside for something other than leasing to industry, such as worker housing, on the date.',
    },
  }),
  land_available: stock('land', 'm2', 'neutral', {
    name: { vi: 'Đất còn cho thuê', en: 'Land available' },
    short: { vi: 'Còn cho thuê', en: 'Available' },
    definition: {
      vi: 'Đất sạch chưa cho thuê, chưa giới thiệu, có thể chào nhà đầu tư tại ngày chốt. Không gồm đất chưa giải phóng mặt bằng; ít đi có thể là do cho thuê được nên không được coi là tốt hay xấu.',
      en: 'Cleared land neither leased nor introduced that can be offered on the date. Uncleared land does not count; less of it may mean that it was leased, so it is neither good nor bad in itself.',
    },
  }),
  occupancy_of_cleared: ratio(
    'land',
    'higher',
    {
      name: { vi: 'Tỷ lệ lấp đầy trên đất sạch', en: 'Occupancy of cleared land' },
      short: { vi: 'Lấp đầy/đất sạch', en: 'Of cleared' },
      definition: {
        vi: 'Đất đã cho thuê chia cho đất sạch của cùng ngày. Luôn nêu cùng tỷ lệ lấp đầy trên đất công nghiệp; với nhiều khu thì tính lại từ tổng diện tích, không lấy trung bình.',
        en: 'Leased land over cleared land of the same date. Always shown with the occupancy of industrial land; over several zones recomputed from the sums of areas, never averaged.',
      },
    },
    { of: 'levels', numerator: 'land_leased', denominator: 'land_cleared' },
  ),
  occupancy_of_industrial: ratio(
    'land',
    'higher',
    {
      name: { vi: 'Tỷ lệ lấp đầy trên đất công nghiệp', en: 'Occupancy of industrial land' },
      short: { vi: 'Lấp đầy/đất CN', en: 'Of industrial' },
      definition: {
        vi: 'Đất đã cho thuê chia cho toàn bộ đất công nghiệp, kể cả phần chưa giải phóng mặt bằng, của cùng ngày. Luôn nêu cùng tỷ lệ lấp đầy trên đất sạch và thấp hơn hoặc bằng tỷ lệ đó.',
        en: 'Leased land over all industrial land, uncleared land included, of the same date. Always shown with the occupancy of cleared land, and never above it.',
      },
    },
    { of: 'levels', numerator: 'land_leased', denominator: 'land_industrial' },
  ),
} as const satisfies Record<string, MetricDefinition>;
