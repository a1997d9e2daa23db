import type { ImportBatch } from '@zones/core/imports/batch';
import { isQuarter } from '@zones/core/quarters/quarter';
import type { Works } from '@zones/core/works/works';
import type { FoundTable } from './find-tables.ts';
import { claimKey, type SeenRows } from './repeated-rows.ts';
import { listRows, type ReadingContext, type TableRow } from './table-row.ts';

type StatedWorks = ImportBatch['works'][number];
type Completion = Works['physical'][number];

function readPercent(row: TableRow<'physical'>): number | null {
  const percent = row.need('percent', row.amount('percent', 0, '%'));
  if (percent === null || (percent >= 0 && percent <= 100)) return percent;
  return row.report('workbook.not-a-percent', 'percent', { text: String(percent) });
}

function readCompletion(row: TableRow<'physical'>, seen: SeenRows): { key: string; completion: Completion }[] {
  const zone = row.need('zone', row.choice('zone'));
  const works = row.need('works', row.key('works'));
  const quarter = row.need('quarter', row.period('quarter'));
  const percent = readPercent(row);
  const illustrative = row.flag('illustrative');
  if (!row.isSound || zone === null || works === null || quarter === null || percent === null) return [];
  if (!isQuarter(quarter)) {
    row.report('workbook.not-a-period', 'quarter', { text: quarter });
    return [];
  }
  if (!claimKey(seen, row, 'works', [zone, works, quarter].join(' '))) return [];
  return [{ key: `${zone} ${works}`, completion: { quarter, percent, illustrative } }];
}

function readOne(
  row: TableRow<'works'>,
  seen: SeenRows,
  completions: ReadonlyMap<string, Completion[]>,
): StatedWorks[] {
  const zone = row.need('zone', row.choice('zone'));
  const code = row.need('code', row.key('code'));
  const name = { vi: row.need('name_vi', row.text('name_vi')), en: row.need('name_en', row.text('name_en')) };
  const owner = { vi: row.need('owner_vi', row.text('owner_vi')), en: row.need('owner_en', row.text('owner_en')) };
  const rest = {
    totalInvestmentVnd: row.amount('total_investment', 9, 'tỷ đồng'),
    obstacle: row.choice<NonNullable<Works['obstacle']>>('obstacle'),
    sourceKey: row.need('source', row.key('source')),
    note: row.text('note'),
    illustrative: row.flag('illustrative'),
    place: row.place('code'),
  };
  if (!row.isSound || zone === null || code === null) return [];
  if (!claimKey(seen, row, 'code', `${zone} ${code}`)) return [];
  const [nameVi, nameEn, ownerVi, ownerEn] = [name.vi ?? '', name.en ?? '', owner.vi ?? '', owner.en ?? ''];
  return [
    {
      zone,
      code,
      name: { vi: nameVi, en: nameEn },
      owner: { vi: ownerVi, en: ownerEn },
      physical: completions.get(`${zone} ${code}`) ?? [],
      ...rest,
    },
  ];
}

/** The works of the sheet Công trình with their physical completion, oldest quarter first. */
export function readWorks(tables: readonly FoundTable[], context: ReadingContext): readonly StatedWorks[] {
  const [seenWorks, seenCompletions]: [SeenRows, SeenRows] = [new Map(), new Map()];
  const completions = new Map<string, Completion[]>();
  for (const row of listRows(tables, 'physical', context)) {
    for (const { key, completion } of readCompletion(row, seenCompletions))
      completions.set(key, [...(completions.get(key) ?? []), completion]);
  }
  for (const list of completions.values()) list.sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
  return listRows(tables, 'works', context).flatMap((row) => readOne(row, seenWorks, completions));
}
