import type { Text } from '../language/text.ts';

export type MetricGroup = 'investment' | 'disbursement' | 'clearance' | 'land' | 'enterprises' | 'service';
/** A flow adds up over quarters; a stock is a level at a date; a ratio is recomputed from its parts. */
export type MetricKind = 'flow' | 'stock' | 'ratio';
/** Base unit. Values are whole numbers of it; a ratio is a number where 1 is 100 %. */
export type MetricUnit = 'VND' | 'USD' | 'm2' | 'project' | 'household' | 'worker' | 'issue' | 'procedure' | 'ratio';
export type Direction = 'higher' | 'lower' | 'neutral';

export interface MetricDefinition {
  readonly group: MetricGroup;
  readonly kind: MetricKind;
  readonly unit: MetricUnit;
  readonly better: Direction;
  readonly name: Text;
  readonly definition: Text;
}

const metric = <K extends MetricKind, U extends MetricUnit>(
  group: MetricGroup,
  kind: K,
  unit: U,
  better: Direction,
  name: Text,
  definition: Text,
): MetricDefinition & { readonly kind: K; readonly unit: U } => ({ group, kind, unit, better, name, definition });

/** The indicator catalogue. The key is the code in SQL, JSON, translation keys and file headers. */
export const METRICS = {
  projects_licensed: metric(
    'investment',
    'flow',
    'project',
    'higher',
    { vi: 'Số dự án cấp mới', en: 'Projects newly licensed' },
    { vi: 'TODO', en: 'TODO' },
  ),
  projects_revoked: metric(
    'investment',
    'flow',
    'project',
    'neutral',
    { vi: 'Số dự án thu hồi', en: 'Projects revoked' },
    { vi: 'TODO', en: 'TODO' },
  ),
  capital_registered_new_vnd: metric(
    'investment',
    'flow',
    'VND',
    'higher',
    { vi: 'Vốn đăng ký cấp mới (VND)', en: 'Newly registered capital (VND)' },
    { vi: 'TODO', en: 'TODO' },
  ),
  capital_registered_new_usd: metric(
    'investment',
    'flow',
    'USD',
    'higher',
    { vi: 'Vốn đăng ký cấp mới (USD)', en: 'Newly registered capital (USD)' },
    { vi: 'TODO', en: 'TODO' },
  ),
  capital_implemented_vnd: metric(
    'investment',
    'flow',
    'VND',
    'higher',
    { vi: 'Vốn thực hiện', en: 'Implemented capital' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_newly_leased: metric(
    'investment',
    'flow',
    'm2',
    'higher',
    { vi: 'Đất cho thuê tăng thêm', en: 'Land newly leased (net)' },
    { vi: 'TODO', en: 'TODO' },
  ),
  projects_valid: metric(
    'investment',
    'stock',
    'project',
    'higher',
    { vi: 'Dự án còn hiệu lực', en: 'Valid projects' },
    { vi: 'TODO', en: 'TODO' },
  ),
  projects_valid_fdi: metric(
    'investment',
    'stock',
    'project',
    'higher',
    { vi: 'Dự án FDI còn hiệu lực', en: 'Valid FDI projects' },
    { vi: 'TODO', en: 'TODO' },
  ),
  projects_operating: metric(
    'investment',
    'stock',
    'project',
    'higher',
    { vi: 'Dự án đang hoạt động', en: 'Operating projects' },
    { vi: 'TODO', en: 'TODO' },
  ),
  capital_registered_vnd: metric(
    'investment',
    'stock',
    'VND',
    'higher',
    { vi: 'Tổng vốn đăng ký (VND)', en: 'Registered capital (VND)' },
    { vi: 'TODO', en: 'TODO' },
  ),
  capital_registered_usd: metric(
    'investment',
    'stock',
    'USD',
    'higher',
    { vi: 'Tổng vốn đăng ký (USD)', en: 'Registered capital (USD)' },
    { vi: 'TODO', en: 'TODO' },
  ),
  public_capital_disbursed: metric(
    'disbursement',
    'flow',
    'VND',
    'higher',
    { vi: 'Giải ngân vốn đầu tư công', en: 'Public capital disbursed' },
    { vi: 'TODO', en: 'TODO' },
  ),
  disbursement_rate: metric(
    'disbursement',
    'ratio',
    'ratio',
    'higher',
    { vi: 'Tỷ lệ giải ngân', en: 'Disbursement rate' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_handed_over: metric(
    'clearance',
    'flow',
    'm2',
    'higher',
    { vi: 'Mặt bằng đã bàn giao', en: 'Land handed over' },
    { vi: 'TODO', en: 'TODO' },
  ),
  households_settled: metric(
    'clearance',
    'flow',
    'household',
    'higher',
    { vi: 'Số hộ đã giải quyết xong', en: 'Households settled' },
    { vi: 'TODO', en: 'TODO' },
  ),
  compensation_paid: metric(
    'clearance',
    'flow',
    'VND',
    'higher',
    { vi: 'Kinh phí bồi thường đã chi trả', en: 'Compensation paid' },
    { vi: 'TODO', en: 'TODO' },
  ),
  households_outstanding: metric(
    'clearance',
    'stock',
    'household',
    'lower',
    { vi: 'Số hộ còn vướng mắc', en: 'Households outstanding' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_planned: metric(
    'land',
    'stock',
    'm2',
    'neutral',
    { vi: 'Diện tích quy hoạch', en: 'Planned area' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_industrial: metric(
    'land',
    'stock',
    'm2',
    'neutral',
    { vi: 'Đất công nghiệp', en: 'Industrial land' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_uncleared: metric(
    'land',
    'stock',
    'm2',
    'lower',
    { vi: 'Đất chưa giải phóng mặt bằng', en: 'Uncleared land' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_cleared: metric(
    'land',
    'stock',
    'm2',
    'higher',
    { vi: 'Đất sạch (đã giải phóng mặt bằng)', en: 'Cleared land' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_leased: metric(
    'land',
    'stock',
    'm2',
    'higher',
    { vi: 'Đất đã cho thuê', en: 'Leased land' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_introduced: metric(
    'land',
    'stock',
    'm2',
    'neutral',
    { vi: 'Đất đã giới thiệu địa điểm', en: 'Land introduced to investors' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_recovering: metric(
    'land',
    'stock',
    'm2',
    'neutral',
    { vi: 'Đất đang thu hồi', en: 'Land being recovered' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_other_use: metric(
    'land',
    'stock',
    'm2',
    'neutral',
    { vi: 'Đất sử dụng mục đích khác', en: 'Land in other use' },
    { vi: 'TODO', en: 'TODO' },
  ),
  land_available: metric(
    'land',
    'stock',
    'm2',
    'neutral',
    { vi: 'Đất còn cho thuê', en: 'Land available' },
    { vi: 'TODO', en: 'TODO' },
  ),
  occupancy_of_cleared: metric(
    'land',
    'ratio',
    'ratio',
    'higher',
    { vi: 'Tỷ lệ lấp đầy trên đất sạch', en: 'Occupancy of cleared land' },
    { vi: 'TODO', en: 'TODO' },
  ),
  occupancy_of_industrial: metric(
    'land',
    'ratio',
    'ratio',
    'higher',
    { vi: 'Tỷ lệ lấp đầy trên đất công nghiệp', en: 'Occupancy of industrial land' },
    { vi: 'TODO', en: 'TODO' },
  ),
  revenue_vnd: metric(
    'enterprises',
    'flow',
    'VND',
    'higher',
    { vi: 'Doanh thu doanh nghiệp', en: 'Enterprise revenue' },
    { vi: 'TODO', en: 'TODO' },
  ),
  exports_usd: metric(
    'enterprises',
    'flow',
    'USD',
    'higher',
    { vi: 'Kim ngạch xuất khẩu', en: 'Exports' },
    { vi: 'TODO', en: 'TODO' },
  ),
  budget_contribution_vnd: metric(
    'enterprises',
    'flow',
    'VND',
    'higher',
    { vi: 'Nộp ngân sách', en: 'Contribution to the state budget' },
    { vi: 'TODO', en: 'TODO' },
  ),
  workers_employed: metric(
    'enterprises',
    'stock',
    'worker',
    'higher',
    { vi: 'Lao động đang làm việc', en: 'Workers employed' },
    { vi: 'TODO', en: 'TODO' },
  ),
  workers_registered: metric(
    'enterprises',
    'stock',
    'worker',
    'neutral',
    { vi: 'Lao động đăng ký', en: 'Workers registered' },
    { vi: 'TODO', en: 'TODO' },
  ),
  enterprise_issues_received: metric(
    'service',
    'flow',
    'issue',
    'neutral',
    { vi: 'Kiến nghị doanh nghiệp tiếp nhận', en: 'Enterprise issues received' },
    { vi: 'TODO', en: 'TODO' },
  ),
  enterprise_issues_solved: metric(
    'service',
    'flow',
    'issue',
    'higher',
    { vi: 'Kiến nghị doanh nghiệp đã giải quyết', en: 'Enterprise issues solved' },
    { vi: 'TODO', en: 'TODO' },
  ),
  procedures_on_time: metric(
    'service',
    'flow',
    'procedure',
    'higher',
    { vi: 'Thủ tục giải quyết đúng hạn', en: 'Procedures completed on time' },
    { vi: 'TODO', en: 'TODO' },
  ),
} as const satisfies Record<string, MetricDefinition>;

export type MetricCode = keyof typeof METRICS;

export const METRIC_CODES = Object.keys(METRICS) as MetricCode[];

export function isMetricCode(code: string): code is MetricCode {
  return Object.hasOwn(METRICS, code);
}

type OfKind<K extends MetricKind> = {
  [M in MetricCode]: (typeof METRICS)[M]['kind'] extends K ? M : never;
}[MetricCode];
export type FlowMetric = OfKind<'flow'>;
export type StockMetric = OfKind<'stock'>;
export type RatioMetric = OfKind<'ratio'>;
