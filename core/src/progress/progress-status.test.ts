import { describe, expect, test } from 'vitest';
import { absent, present } from '../readings/reading.ts';
import { attainment } from './compare-progress.ts';
import { statusOf } from './progress-status.ts';

const reading = (value: number) => present(value, 'actual', 'e');

describe('status against the approved plan to date', () => {
  test.each([
    [100, 100, 'higher', 'on-plan'],
    [130, 100, 'higher', 'on-plan'],
    [99.9999, 100, 'higher', 'watch'],
    [90, 100, 'higher', 'watch'],
    [89.9, 100, 'higher', 'behind'],
    [-5, 100, 'higher', 'behind'],
    [80, 100, 'lower', 'on-plan'],
    [100, 100, 'lower', 'on-plan'],
    [105, 100, 'lower', 'watch'],
    [112, 100, 'lower', 'behind'],
    [0, 100, 'lower', 'on-plan'],
    [0, 0, 'higher', 'on-plan'],
    [3, 0, 'higher', 'on-plan'],
    [-3, 0, 'higher', 'behind'],
    [0, 0, 'lower', 'on-plan'],
    [1, 0, 'lower', 'behind'],
    [50, 100, 'neutral', 'no-path'],
  ] as const)('%d against %d where %s is better is %s', (actual, plan, better, status) => {
    expect(statusOf(reading(actual), reading(plan), reading(plan), better)).toBe(status);
  });

  test('without a figure nothing is judged, without a target or its path neither', () => {
    const none = absent('no-target');
    const unpublished = absent('not-published');
    expect(statusOf(absent('not-reported'), reading(1), reading(1), 'higher')).toBe('not-reported');
    expect(statusOf(reading(1), none, reading(4), 'higher')).toBe('no-path');
    expect(statusOf(reading(1), none, none, 'higher')).toBe('no-target');
    expect(statusOf(reading(1), unpublished, unpublished, 'higher')).toBe('no-plan');
  });

  test('attainment is not clamped and has no value against a plan of zero', () => {
    expect(attainment(reading(30), reading(10), 'e').value).toBe(3);
    expect(attainment(reading(-5), reading(10), 'e').value).toBe(-0.5);
    expect(attainment(reading(5), reading(0), 'e')).toEqual(absent('no-target'));
  });
});
