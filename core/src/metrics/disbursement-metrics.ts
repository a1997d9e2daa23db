import type { MetricDefinition } from './metric.ts';
import { flow, ratio } from './metric.ts';

export const DISBURSEMENT_METRICS = {
  public_capital_disbursed: flow('disbursement', 'VND', 'higher', {
    name: { vi: 'Giải ngân vốn đầu tư công', en: 'Public capital disbursed' },
    short: { vi: 'Giải ngân', en: 'Disbursed' },
    definition: {
      vi: 'Vốn ngân sách đã thanh toán, kể cả tạm ứng, cho các công trình hạ tầng của khu trong kỳ, theo từng công trình và nguồn vốn rồi cộng lên khu. Không phải vốn doanh nghiệp thực hiện, không phải khối lượng hoàn thành; vốn của năm được giải ngân đến hết ngày 31/01 năm sau.',
      en: 'Budget money paid, advances included, on the zone’s infrastructure works in the period, by work and funding source and added up to the zone. It is neither enterprises’ implemented capital nor completed volume; a year’s capital may be disbursed until 31 January of the next.',
    },
  }),
  disbursement_rate: ratio(
    'disbursement',
    'higher',
    {
      name: { vi: 'Tỷ lệ giải ngân', en: 'Disbursement rate' },
      short: { vi: 'Tỷ lệ giải ngân', en: 'Disbursement rate' },
      definition: {
        vi: 'Lũy kế vốn đầu tư công giải ngân từ đầu năm chia cho kế hoạch vốn cả năm của cùng phiên bản kế hoạch. Tính lại từ tổng của các khu và công trình, không lấy trung bình các tỷ lệ; không phải mức đạt so với kế hoạch lũy kế của quý.',
        en: 'Public capital disbursed since 1 January over the whole year’s capital plan of the same plan version. Recomputed from the sums over works and zones, never averaged; not the attainment of the quarter’s cumulative plan.',
      },
    },
    { of: 'year-plan', numerator: 'public_capital_disbursed' },
  ),
} as const satisfies Record<string, MetricDefinition>;
