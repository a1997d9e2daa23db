import { ALL_ZONES } from '@zones/core/observations/observation';
import { useTranslations } from 'use-intl';
import { useFrame } from '../frame/use-frame.ts';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { useHere, usePlace } from '../routing/use-place.ts';

/** Chooses a zone, or all together. */
export function ZoneSwitch() {
  const t = useTranslations('choices');
  const { zones } = useFrame();
  const nameOf = useNameOfZone();
  const { zone = ALL_ZONES } = usePlace();
  const here = useHere();
  const choices = [
    { slug: ALL_ZONES, name: nameOf(ALL_ZONES) },
    ...zones.map(({ slug }) => ({ slug, name: nameOf(slug) })),
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
  const { zone = ALL_ZONES } = usePlace();
  return useNameOfZone()(zone);
}
