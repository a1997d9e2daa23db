/** A calendar quarter, written `2017-Q3`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;
export type QuarterNumber = 1 | 2 | 3 | 4;
/** A calendar day, written `2017-09-25`. Never a `Date`: days have no time zone. */
export type IsoDate = string;

const QUARTER = /^(\d{4})-Q([1-4])$/;

/** Reads `2017-Q3`. Throws a `RangeError` on anything else. */
export function parseQuarter(text: string): Quarter {
  if (!QUARTER.test(text)) throw new RangeError(`Not a quarter: ${text} (expected for example 2017-Q3)`);
  return text as Quarter;
}

export function isQuarter(text: string): text is Quarter {
  return QUARTER.test(text);
}

export function quarterOf(year: number, number: QuarterNumber): Quarter {
  return `${year}-Q${number}`;
}

export function yearOf(quarter: Quarter): number {
  return Number(quarter.slice(0, 4));
}

export function numberOf(quarter: Quarter): QuarterNumber {
  return Number(quarter.slice(6)) as QuarterNumber;
}

/** The four quarters of a year, in order. */
export function quartersOfYear(year: number): readonly [Quarter, Quarter, Quarter, Quarter] {
  return [quarterOf(year, 1), quarterOf(year, 2), quarterOf(year, 3), quarterOf(year, 4)];
}

/** Months run 3, 6, 9, 12; the last day of the quarter. */
export function endOfQuarter(quarter: Quarter): IsoDate {
  return `${yearOf(quarter)}-${(['03-31', '06-30', '09-30', '12-31'] as const)[numberOf(quarter) - 1]}`;
}

export function startOfQuarter(quarter: Quarter): IsoDate {
  return `${yearOf(quarter)}-${(['01-01', '04-01', '07-01', '10-01'] as const)[numberOf(quarter) - 1]}`;
}

/** Negative when `a` is earlier than `b`. The written form sorts as time does. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `addQuarters('2017-Q4', 1)` is `2018-Q1`. */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  const index = yearOf(quarter) * 4 + (numberOf(quarter) - 1) + count;
  return quarterOf(Math.floor(index / 4), ((((index % 4) + 4) % 4) + 1) as QuarterNumber);
}
