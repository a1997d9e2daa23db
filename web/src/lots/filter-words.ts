import { formatLevel } from '@zones/core/format/lot';
import { formatValue } from '@zones/core/format/value';
import type { LotFilter, LotFilterName } from '@zones/core/lots/filter-lots';
import { INDUSTRIES, isIndustryCode } from '@zones/core/lots/industries';
import { useTranslations } from 'use-intl';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { useLanguage } from '../routing/use-place.ts';

/** One question of a filter in words: `area of at least 5 ha`. */
export function useFilterWords(): (name: LotFilterName, filter: LotFilter) => string {
  const t = useTranslations('lots.asked');
  const language = useLanguage();
  const nameOf = useNameOfZone();
  return (name, { zone, minAreaM2, industry, minLevel, withinMonths }) => {
    switch (name) {
      case 'zone':
        return t('zone', { name: nameOf(zone ?? '') });
      case 'minAreaM2':
        return t('area', { area: formatValue(minAreaM2 ?? 0, 'm2', { language }) });
      case 'industry':
        return t('industry', {
          name: industry !== undefined && isIndustryCode(industry) ? INDUSTRIES[industry][language] : '',
        });
      case 'minLevel':
        return t('level', { level: `L${minLevel ?? 0}`, name: formatLevel(minLevel ?? 0, language) });
      case 'power':
        return t('power');
      case 'wastewater':
        return t('wastewater');
      case 'withinMonths':
        return t('months', { months: withinMonths ?? 0 });
      case 'availableNow':
        return t('available');
    }
  };
}
