import type { BoardContent } from '../boards/board-content.ts';
import { formatQuarter } from '../format/period.ts';
import type { Language, Text } from '../language/text.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { FundingSource } from '../observations/observation.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { FUNDING_NAMES } from '../works/funding-names.ts';

/** Names of the inputs of a computed figure, as its evidence shows them. */
export const INPUT_LABELS = {
  actualToDate: { vi: 'Thực hiện lũy kế', en: 'Actual to date' },
  beforeQuarter: { vi: 'Lũy kế đến hết quý trước', en: 'To date at the end of the quarter before' },
  planToDate: { vi: 'Kế hoạch lũy kế', en: 'Plan to date' },
  yearPlan: { vi: 'Kế hoạch năm', en: 'Plan of the year' },
  required: { vi: 'Mức cần đạt mỗi quý', en: 'Required per quarter' },
} as const satisfies Record<string, Text>;

const both = (write: (language: Language) => string): Text => ({ vi: write('vi'), en: write('en') });

export const quarterLabel = (quarter: Quarter): Text => both((language) => formatQuarter(quarter, language));

export const metricLabel = (metric: MetricCode): Text => METRICS[metric].name;

/** `Lộc Sơn: Đất đã cho thuê`. */
export const partLabel = (zone: Text, part: Text): Text => both((language) => `${zone[language]}: ${part[language]}`);

interface WorksShare {
  readonly zone: string;
  readonly works: string | null;
  readonly funding: FundingSource | null;
}

/** `LS-01 Đường gom · Ngân sách địa phương`; the code alone where the works are not described. */
export function worksLabel(content: BoardContent, { zone, works, funding }: WorksShare): Text {
  const name = content.works.find((one) => one.zone === zone && one.code === works)?.name;
  return both((language) => {
    const what = [works, name?.[language]].filter(Boolean).join(' ');
    return funding === null ? what : `${what} · ${FUNDING_NAMES[funding][language]}`;
  });
}
