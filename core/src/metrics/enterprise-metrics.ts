import type { MetricDefinition } from './metric.ts';
import { flow, stock } from './metric.ts';

export const ENTERPRISE_METRICS = {
  revenue_vnd: flow('enterprises', 'VND', 'higher', {
    name: { vi: 'Doanh thu doanh nghiệp', en: 'Enterprise revenue' },
    short: { vi: 'Doanh thu', en: 'Revenue' },
    definition: {
      vi: 'Doanh thu bán hàng trong nước và xuất khẩu của doanh nghiệp trong khu phát sinh trong kỳ, theo báo cáo doanh nghiệp. Đã gồm xuất khẩu, không cộng thêm kim ngạch.',
      en: 'Sales of the zone’s enterprises at home and abroad arising in the period, as they report them. Exports are included and are not added again.',
    },
  }),
  exports_usd: flow('enterprises', 'USD', 'higher', {
    name: { vi: 'Kim ngạch xuất khẩu', en: 'Exports' },
    short: { vi: 'Xuất khẩu', en: 'Exports' },
    definition: {
      vi: 'Giá trị hàng xuất khẩu của doanh nghiệp trong khu trong kỳ. Là một phần của doanh thu, không cộng với doanh thu.',
      en: 'Value of goods exported by the zone’s enterprises in the period. It is part of revenue and is not added to it.',
    },
  }),
  budget_contribution_vnd: flow('enterprises', 'VND', 'higher', {
    name: { vi: 'Nộp ngân sách', en: 'Contribution to the state budget' },
    short: { vi: 'Nộp ngân sách', en: 'Budget' },
    definition: {
      vi: 'Thuế và khoản nộp ngân sách nhà nước của doanh nghiệp trong khu trong kỳ. Phạm vi các sắc thuế có thể khác nhau giữa các nguồn nên không nối các nguồn khác nhau thành một đường.',
      en: 'Taxes and other payments to the state budget by the zone’s enterprises in the period. Sources differ in the taxes they count, so figures of different sources are not joined into one line.',
    },
  }),
  workers_employed: stock('enterprises', 'worker', 'higher', {
    name: { vi: 'Lao động đang làm việc', en: 'Workers employed' },
    short: { vi: 'LĐ làm việc', en: 'Employed' },
    definition: {
      vi: 'Số lao động trong nước và nước ngoài đang làm việc tại doanh nghiệp trong khu tại ngày chốt. Không phải lao động đăng ký trên hồ sơ dự án.',
      en: 'Workers, Vietnamese and foreign, employed by the zone’s enterprises on the date. Not the labour registered in project files.',
    },
  }),
  workers_registered: stock('enterprises', 'worker', 'neutral', {
    name: { vi: 'Lao động đăng ký', en: 'Workers registered' },
    short: { vi: 'LĐ đăng ký', en: 'Registered' },
    definition: {
      vi: 'Số lao động dự kiến ghi trong hồ sơ của các dự án còn hiệu lực tại ngày chốt. Là dự kiến của nhà đầu tư, không phải số người đang làm việc.',
      en: 'Workers foreseen in the files of all valid projects on the date. An intention of the investors, not people at work.',
    },
  }),
} as const satisfies Record<string, MetricDefinition>;
