import type { Language, Text } from '../language/text.ts';
import type { LotCount, LotStanding } from '../lots/count-lots.ts';
import type { LotEvidenceKind, SideState } from '../lots/lot.ts';
import type { Freshness, ReadinessLevel, Verification } from '../lots/readiness.ts';
import type { Reading } from '../readings/reading.ts';
import { formatAbsence } from './absence.ts';
import { formatMarks, NO_BREAK_SPACE } from './marks.ts';
import { type FormatOptions, formatMarkedValue } from './value.ts';

const LEVELS: Readonly<Record<ReadinessLevel, Text>> = {
  // Planned, or offered by a notice that proves nothing of the land.
  0: { vi: 'Chưa có chứng cứ về đất', en: 'No evidence on the land yet' },
  1: { vi: 'Có quyết định thu hồi', en: 'Recovery decided' },
  2: { vi: 'Đã duyệt bồi thường', en: 'Compensation approved' },
  3: { vi: 'Đất sạch', en: 'Cleared land' },
  4: { vi: 'Đất sạch, đủ hạ tầng', en: 'Cleared and serviced' },
  5: { vi: 'Thuê được ngay', en: 'Can be leased now' },
};

const SIDE_STATES: Readonly<Record<SideState, Text>> = {
  introduced: { vi: 'Đã giới thiệu', en: 'Introduced to an investor' },
  leased: { vi: 'Đã cho thuê', en: 'Leased' },
  recovering: { vi: 'Đang thu hồi', en: 'Being recovered' },
  reserved: { vi: 'Giữ chỗ', en: 'Reserved' },
};

/** What the evidence proves, as something that is there or missing. */
const EVIDENCE: Readonly<Record<LotEvidenceKind, Text>> = {
  'recovery-decision': { vi: 'quyết định thu hồi đất', en: 'decision to recover the land' },
  'compensation-approved': { vi: 'phương án bồi thường được duyệt', en: 'approved compensation plan' },
  'handed-over': { vi: 'bàn giao mặt bằng', en: 'hand-over of the land' },
  road: { vi: 'đường', en: 'road' },
  power: { vi: 'điện', en: 'power' },
  water: { vi: 'nước', en: 'water' },
  drainage: { vi: 'thoát nước', en: 'drainage' },
  wastewater: { vi: 'nước thải', en: 'wastewater' },
  offered: { vi: 'thông báo mời thuê', en: 'offer to investors' },
  introduced: { vi: 'giới thiệu địa điểm', en: 'introduction to an investor' },
  leased: { vi: 'hợp đồng thuê', en: 'lease' },
  recovering: { vi: 'việc thu hồi', en: 'recovery' },
  reserved: { vi: 'giữ chỗ', en: 'reservation' },
  released: { vi: 'đưa lại vào quỹ đất', en: 'return to the land on offer' },
  verified: { vi: 'kiểm tra trong 180 ngày', en: 'check within 180 days' },
  'handover-promised': { vi: 'cam kết bàn giao', en: 'promise of the hand-over' },
};

const FRESHNESS: Readonly<Record<Freshness, Text>> = {
  fresh: { vi: 'trong 90 ngày', en: 'within 90 days' },
  aging: { vi: 'đã quá 90 ngày', en: 'more than 90 days ago' },
  expired: { vi: 'đã quá 180 ngày', en: 'more than 180 days ago' },
};

/** What a level of readiness means, in a few words. */
export const formatLevel = (level: ReadinessLevel, language: Language): string => LEVELS[level][language];

/** Who or what holds a lot. */
export const formatSideState = (state: SideState, language: Language): string => SIDE_STATES[state][language];

/** Evidence as a thing that is there or missing: `đường`, `approved compensation plan`. */
export const formatLotEvidence = (kind: LotEvidenceKind, language: Language): string => EVIDENCE[kind][language];

const VERIFICATIONS: Readonly<Record<Verification['as'], Text>> = {
  verified: { vi: 'Kiểm tra', en: 'Checked' },
  offered: { vi: 'Thông báo mời thuê', en: 'Offered by notice' },
};

/** What a listing rests on: a check, or a published offer. */
export const formatVerification = (as: Verification['as'], language: Language): string => VERIFICATIONS[as][language];

/** How long ago a listing was verified; `null` for never. */
export function formatFreshness(freshness: Freshness, verifiedOn: string | null, language: Language): string {
  if (verifiedOn === null) return language === 'vi' ? 'chưa từng kiểm tra' : 'never verified';
  return FRESHNESS[freshness][language];
}

/** Months to possession in words with their marks: `Ngay*`, `7* tháng`, `7* months`; or the words of the absence. */
export function formatPossession(reading: Reading, language: Language): string {
  if (reading.value === null) return formatAbsence(reading.absence, language);
  const marks = formatMarks(reading, language);
  if (reading.value === 0) return (language === 'vi' ? 'Ngay' : 'Now') + marks;
  const word = language === 'vi' ? 'tháng' : reading.value === 1 ? 'month' : 'months';
  return `${reading.value}${marks}${NO_BREAK_SPACE}${word}`;
}

/** Who holds a lot or, while nobody does, how far it is ready: `L5 Can be leased now`, `Leased`. */
export function formatStanding(standing: LotStanding, language: Language): string {
  if (!/^L\d$/.test(standing)) return formatSideState(standing as Exclude<LotStanding, `L${number}`>, language); // the rest are
  return `${standing} ${formatLevel(Number(standing.slice(1)) as ReadinessLevel, language)}`; // L0 to L5
}

const NOT_ADDED: Text = { vi: 'khác ngày, không cộng', en: 'of different days, not added' };

/** The area of several lots together, `11,557* ha`; or why it is not added. */
export function formatAreaOfLots(
  areaM2: number | null,
  options: FormatOptions & { readonly illustrative?: boolean },
): string {
  if (areaM2 === null) return NOT_ADDED[options.language];
  return formatMarkedValue(areaM2, 'm2', { ...options, illustrative: options.illustrative ?? false });
}

/** `5 lots, 11.557* ha`; lots that were stated on different days have no area together. */
export function formatLotCount({ lots, areaM2 }: LotCount, illustrative: boolean, language: Language): string {
  const word = language === 'vi' ? 'lô' : lots === 1 ? 'lot' : 'lots';
  return `${lots}${NO_BREAK_SPACE}${word}, ${formatAreaOfLots(areaM2, { language, illustrative })}`;
}
