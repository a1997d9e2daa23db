import type { MetricDefinition } from './metric.ts';
import { flow, stock } from './metric.ts';

export const INVESTMENT_METRICS = {
  projects_licensed: flow('investment', 'project', 'higher', {
    name: { vi: 'Số dự án cấp mới', en: 'Projects newly licensed' },
    short: { vi: 'Cấp mới', en: 'Licensed' },
    definition: {
      vi: 'Số dự án thứ cấp (trong nước và FDI) được cấp mới giấy chứng nhận đăng ký đầu tư hoặc quyết định chủ trương trong kỳ. Không tính lượt điều chỉnh giấy chứng nhận, không tính dự án đầu tư hạ tầng khu.',
      en: 'Tenant projects, domestic and foreign, granted a first investment registration certificate or in-principle decision in the period. Adjusted certificates and the zone’s own infrastructure projects do not count.',
    },
  }),
  projects_revoked: flow('investment', 'project', 'neutral', {
    name: { vi: 'Số dự án thu hồi', en: 'Projects revoked' },
    short: { vi: 'Thu hồi', en: 'Revoked' },
    definition: {
      vi: 'Số dự án bị thu hồi giấy chứng nhận hoặc chấm dứt hoạt động trong kỳ. Thu hồi có thể trả lại đất để cho thuê tiếp nên không được coi là tốt hay xấu.',
      en: 'Projects whose certificate was revoked or that were terminated in the period. A revocation may free land for others, so it is neither good nor bad in itself.',
    },
  }),
  capital_registered_new_vnd: flow('investment', 'VND', 'higher', {
    name: { vi: 'Vốn đăng ký cấp mới (VND)', en: 'Newly registered capital (VND)' },
    short: { vi: 'Vốn ĐK mới (VND)', en: 'New capital (VND)' },
    definition: {
      vi: 'Vốn ghi bằng đồng trên giấy chứng nhận cấp mới trong kỳ, không gồm vốn điều chỉnh tăng giảm. Là vốn đăng ký, không phải vốn thực hiện hay vốn giải ngân; phần ghi bằng USD theo dõi riêng, không cộng và không quy đổi.',
      en: 'Capital written in dong on certificates first granted in the period, without later increases or cuts. It is registered capital, neither implemented nor disbursed; the part written in USD is kept apart, never added or converted.',
    },
  }),
  capital_registered_new_usd: flow('investment', 'USD', 'higher', {
    name: { vi: 'Vốn đăng ký cấp mới (USD)', en: 'Newly registered capital (USD)' },
    short: { vi: 'Vốn ĐK mới (USD)', en: 'New capital (USD)' },
    definition: {
      vi: 'Vốn ghi bằng đô la Mỹ trên giấy chứng nhận cấp mới trong kỳ, không gồm vốn điều chỉnh tăng giảm. Cùng phần ghi bằng đồng là hai phần của một tổng; hai đồng tiền không cộng, không quy đổi.',
      en: 'Capital written in US dollars on certificates first granted in the period, without later increases or cuts. With the part written in dong it makes one total of two parts; the currencies are never added or converted.',
    },
  }),
  capital_implemented_vnd: flow('investment', 'VND', 'higher', {
    name: { vi: 'Vốn thực hiện', en: 'Implemented capital' },
    short: { vi: 'Vốn thực hiện', en: 'Implemented' },
    definition: {
      vi: 'Vốn do doanh nghiệp thực tế bỏ vào dự án của mình trong kỳ, theo báo cáo của doanh nghiệp. Không phải vốn đăng ký trên giấy chứng nhận, không phải vốn đầu tư công giải ngân cho hạ tầng khu.',
      en: 'Capital that enterprises actually put into their own projects in the period, as they report it. It is not the capital registered on certificates and not public capital disbursed on zone works.',
    },
  }),
  land_newly_leased: flow('investment', 'm2', 'higher', {
    name: { vi: 'Đất cho thuê tăng thêm', en: 'Land newly leased (net)' },
    short: { vi: 'Đất cho thuê thêm', en: 'Newly leased' },
    definition: {
      vi: 'Diện tích đất công nghiệp ký cho thuê trong kỳ trừ diện tích chấm dứt thuê. Là số thuần nên có thể âm; không gồm đất mới giới thiệu địa điểm.',
      en: 'Industrial land leased in the period minus land whose lease ended. It is net and may be negative; land only introduced to an investor does not count.',
    },
  }),
  projects_valid: stock('investment', 'project', 'higher', {
    name: { vi: 'Dự án còn hiệu lực', en: 'Valid projects' },
    short: { vi: 'Còn hiệu lực', en: 'Valid' },
    definition: {
      vi: 'Số dự án thứ cấp có giấy chứng nhận còn hiệu lực tại ngày chốt, kể cả dự án chưa triển khai, đang xây dựng hoặc tạm ngưng. Không phải số dự án đang hoạt động.',
      en: 'Tenant projects whose certificate is in force on the date, including those not started, under construction or suspended. Not the same as operating projects.',
    },
  }),
  projects_valid_fdi: stock('investment', 'project', 'higher', {
    name: { vi: 'Dự án FDI còn hiệu lực', en: 'Valid FDI projects' },
    short: { vi: 'FDI còn hiệu lực', en: 'Valid FDI' },
    definition: {
      vi: 'Phần dự án còn hiệu lực có vốn đầu tư trực tiếp nước ngoài tại ngày chốt. Đã nằm trong tổng số dự án còn hiệu lực, không cộng thêm.',
      en: 'Those valid projects that have foreign direct investment on the date. They are part of the valid projects, not in addition to them.',
    },
  }),
  projects_operating: stock('investment', 'project', 'higher', {
    name: { vi: 'Dự án đang hoạt động', en: 'Operating projects' },
    short: { vi: 'Đang hoạt động', en: 'Operating' },
    definition: {
      vi: 'Số dự án còn hiệu lực đã đi vào sản xuất kinh doanh tại ngày chốt. Không tính dự án đang xây dựng, chưa triển khai hoặc tạm ngưng.',
      en: 'Valid projects that are in production or business on the date. Projects under construction, not started or suspended do not count.',
    },
  }),
  capital_registered_vnd: stock('investment', 'VND', 'higher', {
    name: { vi: 'Tổng vốn đăng ký (VND)', en: 'Registered capital (VND)' },
    short: { vi: 'Vốn ĐK (VND)', en: 'Registered (VND)' },
    definition: {
      vi: 'Tổng vốn ghi bằng đồng trên giấy chứng nhận của các dự án còn hiệu lực tại ngày chốt, sau điều chỉnh. Là vốn đăng ký, không phải vốn thực hiện hay giải ngân; không cộng với phần USD.',
      en: 'Capital written in dong on the certificates of all valid projects on the date, after adjustments. It is registered capital, neither implemented nor disbursed, and is not added to the part in USD.',
    },
  }),
  capital_registered_usd: stock('investment', 'USD', 'higher', {
    name: { vi: 'Tổng vốn đăng ký (USD)', en: 'Registered capital (USD)' },
    short: { vi: 'Vốn ĐK (USD)', en: 'Registered (USD)' },
    definition: {
      vi: 'Tổng vốn ghi bằng đô la Mỹ trên giấy chứng nhận của các dự án còn hiệu lực tại ngày chốt, sau điều chỉnh. Không quy đổi, không cộng với phần ghi bằng đồng.',
      en: 'Capital written in US dollars on the certificates of all valid projects on the date, after adjustments. Not converted and not added to the part in dong.',
    },
  }),
} as const satisfies Record<string, MetricDefinition>;
