import { formatDate, formatInstant } from '../format/date.ts';
import { ILLUSTRATIVE_MARK } from '../format/marks.ts';
import { formatPlanDecision } from '../format/plan.ts';
import { annexColumn } from './annex-columns.ts';
import { ANNEX_SHEETS, ANNEX_WORDS, READING_RULES, SAMPLE_WARNING } from './annex-words.ts';
import { clearanceSheet } from './clearance-sheet.ts';
import { landSheet } from './land-sheet.ts';
import { progressSheet } from './progress-sheet.ts';
import type { ReleaseFigures } from './release-figures.ts';
import { type Sheet, type SheetRow, textCell } from './sheet.ts';
import { keepTrueFormulas } from './true-formulas.ts';
import { worksSheet } from './works-sheet.ts';

function readingSheet(figures: ReleaseFigures, sha256: string): Sheet {
  const { language, content, context } = figures;
  const { release, board } = content;
  const say = (word: keyof typeof ANNEX_WORDS): string => ANNEX_WORDS[word][language];
  const about: readonly (readonly [string, string])[] = [
    [say('release'), `${release.title[language]} (${release.id})`],
    [say('cutoff'), formatDate(release.cutoff, language)],
    [say('published'), formatInstant(release.publishedAt, language)],
    ...(context.plan === null ? [] : [[say('planToDate'), formatPlanDecision(context.plan, language)] as const]),
    [say('checksum'), sha256],
    ...(board.illustrative ? [[ILLUSTRATIVE_MARK, SAMPLE_WARNING[language]] as const] : []),
    ...READING_RULES.map(({ item, meaning }) => [item[language], meaning[language]] as const),
  ];
  const toRow = ([item, meaning]: readonly [string, string], index: number): SheetRow => ({
    key: String(index),
    isTotal: false,
    cells: { item: textCell(item), meaning: textCell(meaning) },
  });
  return {
    name: ANNEX_SHEETS.reading.name[language],
    title: ANNEX_SHEETS.reading.title[language],
    notes: [],
    columns: [annexColumn('item', language, 34), annexColumn('meaning', language, 110)],
    rows: about.map(toRow),
  };
}

function sourcesSheet({ language, content }: ReleaseFigures): Sheet {
  return {
    name: ANNEX_SHEETS.sources.name[language],
    title: ANNEX_SHEETS.sources.title[language],
    notes: [],
    columns: [
      annexColumn('code', language, 16),
      annexColumn('title', language, 60),
      annexColumn('publisher', language, 36),
      annexColumn('date', language, 13),
      annexColumn('address', language, 52),
      annexColumn('status', language, 20),
    ],
    rows: content.sources.map((source) => ({
      key: source.key,
      isTotal: false,
      cells: {
        code: textCell(source.key),
        title: textCell(source.title[language]),
        publisher: textCell(source.publisher[language]),
        date: textCell(source.publishedOn === null ? '' : formatDate(source.publishedOn, language)),
        address: textCell(source.url ?? ''),
        status: textCell((source.illustrative ? ANNEX_WORDS.invented : ANNEX_WORDS.cited)[language]),
      },
    })),
  };
}

/** What stands over every table: release, cut-off, plan version, and that figures are invented where they are. */
function notesOf({ language, content, context }: ReleaseFigures): readonly string[] {
  const { release, board } = content;
  const say = (word: keyof typeof ANNEX_WORDS): string => ANNEX_WORDS[word][language];
  const parts = [`${say('release')}: ${release.title[language]} (${release.id})`];
  parts.push(`${say('cutoff')}: ${formatDate(release.cutoff, language)}`);
  if (context.plan !== null) parts.push(formatPlanDecision(context.plan, language));
  return [parts.join(' · '), ...(board.illustrative ? [SAMPLE_WARNING[language]] : [])];
}

/** The annexes of a release as sheets in one language. `sha256` is that of the release's figures. */
export function listAnnexes(figures: ReleaseFigures, sha256: string): readonly Sheet[] {
  const notes = notesOf(figures);
  const tables = [
    progressSheet(figures, 'investment', ['investment']),
    worksSheet(figures),
    clearanceSheet(figures),
    progressSheet(figures, 'clearanceProgress', ['disbursement', 'clearance']),
    progressSheet(figures, 'enterprises', ['enterprises', 'service']),
    landSheet(figures),
    sourcesSheet(figures),
  ];
  return [readingSheet(figures, sha256), ...tables.map((sheet) => ({ ...keepTrueFormulas(sheet), notes }))];
}
