import { formatDate } from '@zones/core/format/date';
import { formatToDate } from '@zones/core/format/period';
import { formatZoneName } from '@zones/core/format/zone';
import { LANGUAGES, type Language, type Text } from '@zones/core/language/text';
import { isMetricCode, METRICS } from '@zones/core/metrics/catalogue';
import type { Frame } from '../frame/use-frame.ts';
import { PATHS, type Place } from '../routing/address.ts';

/** Pages that are named by what they are, and not by a zone or an indicator. */
const NAMES: Readonly<Record<string, Text>> = {
  [PATHS.home]: { vi: 'Tổng quan', en: 'Overview' },
  [PATHS.performance]: { vi: 'Các chỉ tiêu so với kế hoạch', en: 'Indicators against the plan' },
  [PATHS.compare]: { vi: 'So sánh các khu công nghiệp', en: 'Industrial zones compared' },
  [PATHS.land]: { vi: 'Đất có thể thuê', en: 'Land that can be leased' },
  [PATHS.shortlist]: { vi: 'Các lô đất đã chọn', en: 'Chosen lots' },
  [PATHS.methods]: { vi: 'Phương pháp', en: 'Methods' },
};

/** Pages whose figures are of a period of the year. */
const OF_PERIOD: readonly string[] = [PATHS.home, PATHS.performance];

/** What a page of one zone or meeting is. */
const KINDS: Readonly<Record<string, Text>> = {
  zones: { vi: 'Khu công nghiệp', en: 'Industrial zone' },
  meetings: { vi: 'Hội nghị', en: 'Meeting' },
};

/** A meeting is named by its day. */
const nameDay = (id: string): Text =>
  /^\d{4}-\d\d-\d\d$/.test(id) ? { vi: formatDate(id, 'vi'), en: formatDate(id, 'en') } : { vi: id, en: id };

function nameZone(zones: Frame['zones'], slug: string | undefined): Text | undefined {
  const found = zones.find((zone) => zone.slug === slug);
  return found && formatZoneName(found.name);
}

function listParts(path: string, zones: Frame['zones'], { zone }: Place): readonly Text[] {
  const [, folder, name = ''] = path.split('/');
  const chosen = nameZone(zones, zone);
  const held = folder === 'meetings' ? nameDay(name) : undefined;
  const own = NAMES[path] ?? held ?? (isMetricCode(name) ? METRICS[name].name : nameZone(zones, name));
  const kind = folder === undefined ? undefined : KINDS[folder];
  return [...(kind ? [kind] : []), ...(own ? [own] : []), ...(chosen ? [chosen] : [])];
}

/** What a page is called when it is quoted, in both languages: `Giải ngân vốn đầu tư công, Lộc Sơn, 9 tháng 2017`. */
export function titleOfPage(path: string, place: Place, { zones, progress }: Frame): Text {
  const parts = listParts(path, zones, place);
  const timed = OF_PERIOD.includes(path) || path.startsWith('/indicators/');
  const say = (language: Language): string => {
    const period = timed && progress ? [formatToDate(progress.through, language)] : [];
    return [...parts.map((part) => part[language]), ...period].join(', ');
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as unknown as Text; // both languages
}
