import { ALL_ZONES } from '@zones/core/observations/observation';
import { useTranslations } from 'use-intl';
import { useFrame } from '../frame/use-frame.ts';
import { useHere, usePlace } from '../routing/use-place.ts';

/** Chooses a zone, or all together. */
export function ZoneSwitch() {
  const t = useTranslations('choices');
  const { zones } = useFrame();
  const { zone = ALL_ZONES, language } = usePlace();
  const here = useHere();
  const choices = [
    { slug: ALL_ZONES, name: t('allZones') },
    ...zones.map((one) => ({ slug: one.slug, name: one.name[language] })),
  ];
  return (
    <nav aria-label={t('zone')} className="no-print flex flex-wrap gap-2">
      {choices.map(({ slug, name }) => (
        <a
          key={slug}
          href={here({ zone: slug, evidence: undefined })}
          aria-current={slug === zone ? 'true' : undefined}
          className="chip no-underline"
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

/** Name of the zone that the address chooses, in the language of the page. */
export function useZoneName(): string {
  const t = useTranslations('choices');
  const { zones } = useFrame();
  const { zone = ALL_ZONES, language } = usePlace();
  return zones.find((one) => one.slug === zone)?.name[language] ?? t('allZones');
}
