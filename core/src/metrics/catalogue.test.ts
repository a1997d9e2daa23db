import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../language/text.ts';
import { isMetricCode, METRIC_CODES, METRICS } from './catalogue.ts';
import { METRIC_DEFINITIONS } from './definitions.ts';
import { findRatioFormula } from './ratio-formulas.ts';

describe('the indicator catalogue', () => {
  test.each(METRIC_CODES)('%s is named and defined in both languages', (code) => {
    const { name, short } = METRICS[code];
    const definition = METRIC_DEFINITIONS[code];
    for (const language of LANGUAGES) {
      expect(name[language].length).toBeGreaterThan(3);
      expect(short[language].length).toBeLessThanOrEqual(20);
      // The unit stands in the heading, in the scale that people read.
      expect(definition[language]).not.toMatch(/TODO|m²|tính bằng|, in (dong|US dollars)/);
      expect(definition[language]).toMatch(/^\p{Lu}.{40,}\.$/u);
    }
    expect(definition.vi).not.toBe(definition.en);
  });

  test('short names tell the metrics of a group apart', () => {
    for (const language of LANGUAGES) {
      const names = METRIC_CODES.map((code) => `${METRICS[code].group} ${METRICS[code].short[language]}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('ratios, and only ratios, have a formula, and its parts are in the catalogue', () => {
    for (const code of METRIC_CODES) {
      const formula = findRatioFormula(code);
      expect(formula !== undefined).toBe(METRICS[code].kind === 'ratio');
      if (formula === undefined) continue;
      expect(isMetricCode(formula.numerator)).toBe(true);
      expect(METRICS[formula.numerator].kind).toBe(formula.of === 'levels' ? 'stock' : 'flow');
    }
  });

  test('each of the three capitals says that it is not the others', () => {
    expect(METRIC_DEFINITIONS.capital_registered_new_vnd.en).toMatch(/neither implemented nor disbursed/);
    expect(METRIC_DEFINITIONS.capital_implemented_vnd.en).toMatch(/not the capital registered.*not public capital/);
    expect(METRIC_DEFINITIONS.public_capital_disbursed.en).toMatch(/neither enterprises’ implemented capital/);
  });

  test('each occupancy names its denominator and the other one', () => {
    expect(METRIC_DEFINITIONS.occupancy_of_cleared.vi).toMatch(/đất sạch.*tỷ lệ lấp đầy trên đất công nghiệp/);
    expect(METRIC_DEFINITIONS.occupancy_of_industrial.vi).toMatch(/đất công nghiệp.*tỷ lệ lấp đầy trên đất sạch/);
  });
});
