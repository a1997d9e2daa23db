import type { MetricDefinition } from './metric.ts';
import { flow, stock } from './metric.ts';

export const INVESTMENT_METRICS = {
  projects_licensed: flow('investment', 'project', 'higher', {
    name: { vi: 'Số dự án cấp mới', en: 'Projects newly licensed' },
    short: { vi: 'Cấp mới', en: 'Licensed' },
  }),
  projects_revoked: flow('investment', 'project', 'neutral', {
    name: { vi: 'Số dự án thu hồi', en: 'Projects revoked' },
    short: { vi: 'Thu hồi', en: 'Revoked' },
  }),
  capital_registered_new_vnd: flow('investment', 'VND', 'higher', {
    name: { vi: 'Vốn đăng ký cấp mới (VND)', en: 'Newly registered capital (VND)' },
    short: { vi: 'Vốn ĐK mới (VND)', en: 'New capital (VND)' },
  }),
  capital_registered_new_usd: flow('investment', 'USD', 'higher', {
    name: { vi: 'Vốn đăng ký cấp mới (USD)', en: 'Newly registered capital (USD)' },
    short: { vi: 'Vốn ĐK mới (USD)', en: 'New capital (USD)' },
  }),
  capital_implemented_vnd: flow('investment', 'VND', 'higher', {
    name: { vi: 'Vốn thực hiện', en: 'Implemented capital' },
    short: { vi: 'Vốn thực hiện', en: 'Implemented' },
  }),
  land_newly_leased: flow('investment', 'm2', 'higher', {
    name: { vi: 'Đất cho thuê tăng thêm', en: 'Land newly leased (net)' },
    short: { vi: 'Đất cho thuê thêm', en: 'Newly leased' },
  }),
  projects_valid: stock('investment', 'project', 'higher', {
    name: { vi: 'Dự án còn hiệu lực', en: 'Valid projects' },
    short: { vi: 'Còn hiệu lực', en: 'Valid' },
  }),
  projects_valid_fdi: stock('investment', 'project', 'higher', {
    name: { vi: 'Dự án FDI còn hiệu lực', en: 'Valid FDI projects' },
    short: { vi: 'FDI còn hiệu lực', en: 'Valid FDI' },
  }),
  projects_operating: stock('investment', 'project', 'higher', {
    name: { vi: 'Dự án đang hoạt động', en: 'Operating projects' },
    short: { vi: 'Đang hoạt động', en: 'Operating' },
  }),
  capital_registered_vnd: stock('investment', 'VND', 'higher', {
    name: { vi: 'Tổng vốn đăng ký (VND)', en: 'Registered capital (VND)' },
    short: { vi: 'Vốn ĐK (VND)', en: 'Registered (VND)' },
  }),
  capital_registered_usd: stock('investment', 'USD', 'higher', {
    name: { vi: 'Tổng vốn đăng ký (USD)', en: 'Registered capital (USD)' },
    short: { vi: 'Vốn ĐK (USD)', en: 'Registered (USD)' },
  }),
} as const satisfies Record<string, MetricDefinition>;
