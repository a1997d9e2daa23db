import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';

describe('CSV', () => {
  test('begins with a byte order mark and a row of codes, lines end as RFC 4180 says', () => {
    const csv = toCsv({ columns: ['zone', 'value'], rows: [{ zone: 'loc-son', value: 635720 }] });
    expect(csv).toBe('\uFEFFzone,value\r\nloc-son,635720\r\n');
  });

  test('an absent value is an empty cell, never 0', () => {
    expect(toCsv({ columns: ['value', 'absence'], rows: [{ value: null, absence: 'not-reported' }] })).toContain(
      '\r\n,not-reported\r\n',
    );
  });

  test.each(['=1+1', '+84 263', '-cmd', '@SUM(A1)', '\tx'])(
    'a text that could be run as a formula is not: %s',
    (text) => {
      expect(toCsv({ columns: ['note'], rows: [{ note: text }] })).toContain(`\r\n'${text}\r\n`);
    },
  );

  test('a negative number stays a number', () => {
    expect(toCsv({ columns: ['variance'], rows: [{ variance: -12 }] })).toContain('\r\n-12\r\n');
  });

  test('commas, quotes and line breaks are quoted', () => {
    expect(toCsv({ columns: ['a'], rows: [{ a: 'Lộc Sơn, "giai đoạn 1"\nmở rộng' }] })).toContain(
      '"Lộc Sơn, ""giai đoạn 1""\nmở rộng"',
    );
  });
});
