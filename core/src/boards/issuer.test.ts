import { expect, test } from 'vitest';
import { issuerOf } from './issuer.ts';

const authority = { vi: 'Ban Quản lý', en: 'Management Board' };

test('a board answers for what it reports, never for what was gathered from public documents', () => {
  expect(issuerOf({ recordKind: 'reporting', authority })).toEqual(authority);
  expect(issuerOf({ recordKind: 'cited', authority })).toEqual({
    vi: 'Tổng hợp từ tài liệu công khai',
    en: 'Compiled from public documents',
  });
});
