import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, addPresent, divide, findAbsence, subtract } from './combine.ts';
import type { Reading } from './reading.ts';
import { ABSENCES, absent, isPresent, present, VALUE_STATUSES } from './reading.ts';

const someValue = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...VALUE_STATUSES), fc.boolean())
  .map(([value, status, illustrative]) => present(value, status, 'e', illustrative));
const someAbsence = fc.constantFrom(...ABSENCES).map((absence): Reading => absent(absence));
const someReading = fc.oneof({ weight: 4, arbitrary: someValue }, someAbsence);

const shuffled = <T>(items: readonly T[]): T[] => [...items].reverse();

describe('readings are combined without losing what they are', () => {
  test('a sum does not depend on the order of its parts, nor does the reason it is absent for', () => {
    fc.assert(
      fc.property(fc.array(someReading, { minLength: 2 }), (readings) => {
        expect(add(shuffled(readings), 'sum')).toEqual(add(readings, 'sum'));
      }),
    );
  });

  test('a sum with a missing part is absent, never the rest', () => {
    fc.assert(
      fc.property(fc.array(someValue, { minLength: 1 }), someAbsence, (values, gap) => {
        expect(add([...values, gap], 'sum').value).toBeNull();
      }),
    );
  });

  test('a sum of values scales with them', () => {
    fc.assert(
      fc.property(fc.array(someValue, { minLength: 2 }), fc.integer({ min: 1, max: 1000 }), (values, factor) => {
        const scaled = values.map((one) => ({ ...one, value: one.value * factor }));
        expect(add(scaled, 'sum').value).toBe((add(values, 'sum').value ?? 0) * factor);
      }),
    );
  });

  test('everything computed from an invented figure carries its mark', () => {
    fc.assert(
      fc.property(fc.array(someValue, { minLength: 1 }), (values) => {
        const invented = present(1, 'estimate', 'e', true);
        const sum = add([...values, invented], 'sum');
        const difference = subtract(sum, values[0] ?? invented, 'difference');
        expect([sum, difference].every((one) => isPresent(one) && one.illustrative)).toBe(true);
      }),
    );
  });

  test('a result is never called surer than its weakest part', () => {
    const actual = present(5, 'actual', 'a');
    expect(add([actual, present(1, 'estimate', 'b')], 'sum')).toMatchObject({ value: 6, status: 'estimate' });
    expect(add([actual, present(1, 'conflict', 'b')], 'sum')).toMatchObject({ status: 'conflict' });
    expect(add([actual, actual], 'sum')).toMatchObject({ status: 'derived', evidence: 'sum' });
  });

  test('a sum of one figure is that figure with its own evidence', () => {
    const only = present(5, 'actual', 'a');
    expect(add([only], 'sum')).toBe(only);
  });

  test('a sum of nothing is no figure', () => {
    expect(add([], 'sum')).toEqual(absent('not-applicable'));
  });

  test('adding and taking away gives back the figure', () => {
    fc.assert(
      fc.property(someValue, someValue, (a, b) => {
        expect(subtract(add([a, b], 'sum'), b, 'back').value).toBe(a.value);
      }),
    );
  });

  test('a share is absent when either side is, and has no value over zero', () => {
    const ten = present(10, 'actual', 'a');
    expect(divide(ten, present(0, 'actual', 'b'), 'share')).toEqual(absent('not-applicable'));
    expect(divide(ten, absent('no-target'), 'share')).toEqual(absent('no-target'));
    expect(divide(absent('not-reported'), ten, 'share')).toEqual(absent('not-reported'));
    expect(divide(ten, present(40, 'actual', 'b'), 'share')).toMatchObject({ value: 0.25, status: 'derived' });
  });

  test('a partial total counts what is there and is absent only when nothing is', () => {
    const [three, four] = [present(3, 'actual', 'a'), present(4, 'actual', 'b')];
    expect(addPresent([three, absent('not-reported'), four], 'sum')).toMatchObject({ value: 7, evidence: 'sum' });
    expect(addPresent([absent('not-reported'), absent('not-yet-due')], 'sum')).toEqual(absent('not-yet-due'));
  });

  test('what is not due yet is never called a missing report', () => {
    expect(findAbsence([absent('not-reported'), absent('not-yet-due')])).toEqual(absent('not-yet-due'));
    expect(findAbsence([absent('no-target'), absent('not-reported')])).toEqual(absent('not-reported'));
  });
});
