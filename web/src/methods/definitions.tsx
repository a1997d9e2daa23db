import { formatUnitName } from '@zones/core/format/unit';
import { METRIC_CODES, METRICS } from '@zones/core/metrics/catalogue';
import { METRIC_DEFINITIONS } from '@zones/core/metrics/definitions';
import { useTranslations } from 'use-intl';
import { GROUPS, pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';

/** Every indicator of the catalogue, by group, with what it counts. */
export function Definitions() {
  const t = useTranslations('groups');
  const { evidence: _, ...place } = usePlace();
  const { language } = place;
  return (
    <div className="grid gap-6">
      {GROUPS.map((group) => (
        <section key={group}>
          <h3 className="text-lg">{t(group)}</h3>
          <dl className="mt-2 grid gap-3">
            {METRIC_CODES.filter((metric) => METRICS[metric].group === group).map((metric) => (
              <div key={metric} className="grid gap-x-6 sm:grid-cols-[16rem_1fr]">
                <dt>
                  <a className="text-link" href={pathTo({ name: 'indicator', metric }, place)}>
                    {METRICS[metric].name[language]}
                  </a>{' '}
                  <span className="text-sm text-ink-faint">({formatUnitName(METRICS[metric].unit, language)})</span>
                </dt>
                <dd className="max-w-[68ch]">{METRIC_DEFINITIONS[metric][language]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
