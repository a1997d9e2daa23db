import type { Language, Text } from '../language/text.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { numberOf, yearOf } from '../quarters/quarter.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

const both = (write: (language: Language) => string): Text => ({ vi: write('vi'), en: write('en') });

export const quarterLabel = (quarter: Quarter): Text => ({
  vi: `Quý ${ROMAN[numberOf(quarter) - 1]}/${yearOf(quarter)}`,
  en: `Q${numberOf(quarter)} ${yearOf(quarter)}`,
});

export const metricLabel = (metric: MetricCode): Text => METRICS[metric].name;

export const worksLabel = (works: string, funding: string | null): Text =>
  both(() => (funding === null ? works : `${works} · ${funding}`));

export const plainLabel = (vi: string, en: string): Text => ({ vi, en });

export const partLabel = (zone: Text, part: Text): Text => both((language) => `${zone[language]}: ${part[language]}`);
