import { formatDate } from '../format/date.ts';
import { formatAreaOfLots, formatFreshness, formatLotCount, formatStanding } from '../format/lot.ts';
import { formatPeriod } from '../format/period.ts';
import type { Language, Text } from '../language/text.ts';
import type { LotRow } from '../lots/assess-lots.ts';
import { addCounts, type LotCounts, standingOf } from '../lots/count-lots.ts';
import type { Freshness } from '../lots/readiness.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Present } from '../readings/reading.ts';
import { present } from '../readings/reading.ts';
import { type ChartContext, findZoneName } from './chart-context.ts';
import { chartId, formatSource, inBoth, markTitle, WATERMARK } from './chart-words.ts';
import type { LotPlanSpec, PlanBlock, PlanLot } from './land-chart-spec.ts';
import { type TableCell, type TableTwin, valueCell } from './table-twin.ts';

/** What is drawn of a zone's lots. */
export interface PlannedLots {
  readonly zone: ZoneScope;
  readonly counts: LotCounts;
  /** Null where there are too many to draw. */
  readonly rows:
    | readonly Pick<
        LotRow,
        'lot' | 'block' | 'areaM2' | 'level' | 'sideState' | 'freshness' | 'verifiedOn' | 'illustrative' | 'evidence'
      >[]
    | null;
}

const NO_BLOCK: Text = { vi: 'Chưa nêu lô thuộc khu đất nào', en: 'Block not stated' };

const nameOf = (block: string | null): Text =>
  block === null ? NO_BLOCK : { vi: `Khu đất ${block}`, en: `Block ${block}` };

type Row = NonNullable<PlannedLots['rows']>[number];

const areaOf = ({ areaM2, illustrative, evidence }: Row): Present =>
  present(areaM2, illustrative ? 'illustrative' : 'actual', evidence);

const toLot = (row: Row): PlanLot => ({
  lot: row.lot,
  area: areaOf(row),
  standing: standingOf(row),
  freshness: row.freshness,
  verifiedOn: row.verifiedOn,
  evidence: row.evidence,
});

function toBlocks({ counts, rows }: PlannedLots): readonly PlanBlock[] {
  return counts.byBlock.map((count) => ({
    ...count,
    name: nameOf(count.block),
    drawn: (rows ?? []).filter(({ block }) => block === count.block).map(toLot),
  }));
}

function toTitle({ zone, counts }: PlannedLots, context: ChartContext): Text {
  const ready = counts.free.find(({ level }) => level === 5) ?? { lots: 0, areaM2: 0 };
  return inBoth((language) => {
    const name = findZoneName(context, zone)[language];
    const { lots } = counts.all;
    const area = formatAreaOfLots(ready.areaM2, { language });
    if (language === 'vi') {
      return ready.lots === 0
        ? `${name}: chưa lô nào trong ${lots} lô thuê được ngay`
        : `${name}: ${ready.lots} trong ${lots} lô, ${area}, thuê được ngay`;
    }
    return ready.lots === 0
      ? `${name}: none of ${lots} lots can be leased now`
      : `${name}: ${ready.lots} of ${lots} lots, ${area}, can be leased now`;
  });
}

function toSubtitle(context: ChartContext, isSummary: boolean): Text {
  return inBoth((language) => {
    const cutoff = formatDate(context.release.cutoff, language);
    if (language === 'vi') {
      const drawn = isSummary ? 'mỗi vạch là một khu đất' : 'ô lớn theo diện tích lô, lô nhỏ vẽ lớn hơn để đọc được';
      return `Sơ đồ, không phải bản đồ: vị trí và hình dạng không theo thực địa · ${drawn} · số liệu đến ${cutoff}`;
    }
    const drawn = isSummary ? 'one bar a block' : 'cells as large as lots, small lots drawn larger to be read';
    return `A sketch, not a map: places and shapes are not those on the ground · ${drawn} · data to ${cutoff}`;
  });
}

const text = (say: (language: Language) => string): TableCell => ({ kind: 'text', text: inBoth(say) });

/** `22 Aug 2017, within 90 days`. */
function sayVerified(freshness: Freshness, verifiedOn: PeriodCode | null, language: Language): string {
  const age = formatFreshness(freshness, verifiedOn, language);
  return verifiedOn === null ? age : `${formatPeriod(verifiedOn, language)}, ${age}`;
}

function lotTable(blocks: readonly PlanBlock[], caption: Text): TableTwin {
  return {
    caption,
    corner: { vi: 'Lô', en: 'Lot' },
    columns: [
      { key: 'area', header: { vi: 'Diện tích', en: 'Area' }, unit: 'm2' },
      { key: 'standing', header: { vi: 'Tình trạng', en: 'State' }, unit: null },
      { key: 'verified', header: { vi: 'Kiểm tra', en: 'Verified' }, unit: null },
    ],
    rows: blocks.flatMap(({ drawn }) =>
      drawn.map(({ lot, area, standing, freshness, verifiedOn }) => ({
        key: lot,
        header: { vi: lot, en: lot },
        cells: [
          valueCell(area, 'm2'),
          text((language) => formatStanding(standing, language)),
          text((language) => sayVerified(freshness, verifiedOn, language)),
        ],
      })),
    ),
    remarks: [],
  };
}

function blockTable(blocks: readonly PlanBlock[], caption: Text, illustrative: boolean): TableTwin {
  return {
    caption,
    corner: { vi: 'Khu đất', en: 'Block' },
    columns: [
      { key: 'lots', header: { vi: 'Số lô, diện tích', en: 'Lots, area' }, unit: null },
      { key: 'standings', header: { vi: 'Trong đó', en: 'Of which' }, unit: null },
    ],
    rows: blocks.map((block) => ({
      key: block.block ?? '-',
      header: block.name,
      cells: [
        text((language) => formatLotCount(block, illustrative, language)),
        text((language) =>
          block.standings
            .map((one) => `${formatStanding(one.standing, language)}: ${formatLotCount(one, illustrative, language)}`)
            .join('; '),
        ),
      ],
    })),
    remarks: [],
  };
}

function toSentence({ zone, counts }: PlannedLots, context: ChartContext): Text {
  const sums = counts.byBlock.flatMap(({ standings }) => standings);
  const byStanding = [...Map.groupBy(sums, ({ standing }) => standing)];
  return inBoth((language) => {
    const listed = byStanding.map(([standing, same]) => {
      const sum = formatLotCount(addCounts(same, counts.all), counts.illustrative, language);
      return `${formatStanding(standing, language)}: ${sum}`;
    });
    return `${findZoneName(context, zone)[language]}. ${listed.join('; ')}.`;
  });
}

/** The lots of a zone grouped by block, as large as they are; too many to be read are summed up by block. */
export function lotPlanSpec(lots: PlannedLots, context: ChartContext): LotPlanSpec {
  const { counts, zone, rows } = lots;
  const { illustrative } = counts;
  const blocks = toBlocks(lots);
  const isSummary = rows === null;
  const readings = rows?.map(areaOf) ?? [present(counts.all.lots, illustrative ? 'illustrative' : 'actual', zone)];
  const title = markTitle(toTitle(lots, context), readings);
  return {
    kind: 'lot-plan',
    id: chartId('lot-plan', zone, []),
    title,
    subtitle: toSubtitle(context, isSummary),
    source: formatSource(context, readings),
    watermark: illustrative ? WATERMARK : null,
    sentence: toSentence(lots, context),
    legend: [],
    table: isSummary ? blockTable(blocks, title, illustrative) : lotTable(blocks, title),
    blocks,
    isSummary,
    illustrative,
  };
}
