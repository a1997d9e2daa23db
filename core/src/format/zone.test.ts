import { expect, test } from 'vitest';
import { formatZoneName } from './zone.ts';

test.for([
  ['Khu công nghiệp Lộc Sơn', 'Lộc Sơn industrial zone', 'Lộc Sơn', 'Lộc Sơn'],
  ['Khu công nghiệp Phú Hội (dữ liệu mẫu)', 'Phú Hội industrial zone (sample)', 'Phú Hội', 'Phú Hội'],
  ['KCN Phú Bình', 'Phú Bình Industrial Park', 'Phú Bình', 'Phú Bình'],
  ['Lộc Sơn', 'Lộc Sơn', 'Lộc Sơn', 'Lộc Sơn'],
  ['(dữ liệu mẫu)', '(sample)', '(dữ liệu mẫu)', '(sample)'],
] as const)('%s and %s are %s and %s among zones', ([vi, en, shortVi, shortEn]) => {
  expect(formatZoneName({ vi, en })).toEqual({ vi: shortVi, en: shortEn });
});

test('a name typed with separate accents is the same name', () => {
  expect(formatZoneName({ vi: 'Khu công nghiệp Lộc Sơn'.normalize('NFD'), en: 'x' }).vi).toBe('Lộc Sơn');
});
