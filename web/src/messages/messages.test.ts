import compile from 'icu-minify/compile';
import { describe, expect, test } from 'vitest';
import { messages as en } from './en.ts';
import { messages as enPages } from './en-pages.ts';
import { messages as vi } from './vi.ts';
import { messages as viPages } from './vi-pages.ts';

function listSentences(node: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : listSentences(value, `${path}${key}.`),
  );
}

/** Names that a sentence is given: `{count, plural, …}`, `{date}`, `<mark>`. A part is `[name, type, choices]` or `[tag, …parts]`. */
function listNames(parts: unknown): readonly string[] {
  if (!Array.isArray(parts)) return [];
  return parts.filter(Array.isArray).flatMap(([name, kind, ...rest]) => {
    const inner =
      typeof kind === 'number' ? Object.values(rest[0] ?? {}).flatMap(listNames) : listNames([kind, ...rest]);
    return [String(name), ...inner];
  });
}

const listArguments = (sentence: string): readonly string[] => [...new Set(listNames(compile(sentence)))].sort();

const vietnamese = new Map(listSentences({ ...vi, ...viPages }));
const english = new Map(listSentences({ ...en, ...enPages }));

describe('every sentence of the site', () => {
  test('stands in both languages', () => {
    expect([...english.keys()]).toEqual([...vietnamese.keys()]);
    expect(vietnamese.size).toBeGreaterThan(250);
  });

  test.each([...vietnamese])('%s can be formatted and takes the same arguments in English', (key, sentence) => {
    const translated = english.get(key) ?? '';
    expect(() => compile(sentence)).not.toThrow();
    expect(() => compile(translated)).not.toThrow();
    expect(listArguments(translated)).toEqual(listArguments(sentence));
  });

  test('is translated, names and codes excepted', () => {
    const names = /^(language\.|indicator\.(ratioLevels|qualityHelp)|indicator\.revisionRow|home\.title|land\.unit)/;
    const untranslated = [...vietnamese].filter(([key, sentence]) => !names.test(key) && english.get(key) === sentence);
    expect(untranslated).toEqual([]);
  });
});
