import type { MetricDefinition } from './metric.ts';
import { flow, stock } from './metric.ts';

export const CLEARANCE_METRICS = {
  land_handed_over: flow('clearance', 'm2', 'higher', {
    name: { vi: 'Mặt bằng đã bàn giao', en: 'Land handed over' },
    short: { vi: 'Bàn giao', en: 'Handed over' },
    definition: {
      vi: 'Diện tích đất đã chi trả bồi thường và bàn giao mặt bằng trong kỳ, theo biên bản bàn giao. Đất đã có phương án hoặc đã chi trả nhưng chưa bàn giao chưa được tính.',
      en: 'Land compensated for and handed over in the period, by hand-over record. Land whose compensation plan is approved or paid but which is not handed over does not count yet.',
    },
  }),
  households_settled: flow('clearance', 'household', 'higher', {
    name: { vi: 'Số hộ đã giải quyết xong', en: 'Households settled' },
    short: { vi: 'Hộ đã xong', en: 'Settled' },
    definition: {
      vi: 'Số hộ trong kỳ đã nhận đủ bồi thường, hỗ trợ và bàn giao đất, không còn vướng mắc. Chỉ là số đếm, không nêu tên hộ; hộ mới nhận một phần tiền chưa được tính.',
      en: 'Households that in the period received full compensation, handed over their land and have no open issue. A count only, no household is named; a household paid in part does not count.',
    },
  }),
  compensation_paid: flow('clearance', 'VND', 'higher', {
    name: { vi: 'Kinh phí bồi thường đã chi trả', en: 'Compensation paid' },
    short: { vi: 'Đã chi trả', en: 'Paid' },
    definition: {
      vi: 'Tiền bồi thường, hỗ trợ, tái định cư thực trả cho hộ và tổ chức trong kỳ. Không phải kinh phí được phê duyệt, không tính vào giải ngân công trình hạ tầng.',
      en: 'Compensation, support and resettlement money actually paid to households and organisations in the period. It is not the amount approved and is not part of the capital disbursed on works.',
    },
  }),
  households_outstanding: stock('clearance', 'household', 'lower', {
    name: { vi: 'Số hộ còn vướng mắc', en: 'Households outstanding' },
    short: { vi: 'Hộ còn vướng', en: 'Outstanding' },
    definition: {
      vi: 'Số hộ bị ảnh hưởng chưa giải quyết xong bồi thường hoặc chưa bàn giao đất tại ngày chốt. Càng ít càng tốt; là mức tại một ngày, không cộng qua các quý.',
      en: 'Affected households not yet settled or not yet handed over on the date. Fewer is better; it is a level on a date and is never added over quarters.',
    },
  }),
} as const satisfies Record<string, MetricDefinition>;
