import { MOST_COMPARED } from '@zones/core/zones/most-compared';
import { useTranslations } from 'use-intl';
import { useFrame } from '../frame/use-frame.ts';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { useHere } from '../routing/use-place.ts';

/** Takes a zone in or out, as far as two to four remain. Where there are two only, there is nothing to choose. */
export function ZoneChoice({ chosen }: { chosen: readonly string[] }) {
  const t = useTranslations('compare');
  const { zones } = useFrame();
  const nameOf = useNameOfZone();
  const here = useHere();
  if (zones.length <= 2) return null;
  const toggle = (slug: string): readonly string[] =>
    chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug];
  return (
    <nav aria-label={t('choose')} className="no-print mt-5 flex flex-wrap gap-2">
      {zones.map(({ slug }) => {
        const changed = toggle(slug);
        const possible = changed.length >= 2 && changed.length <= MOST_COMPARED;
        const current = chosen.includes(slug) ? 'true' : undefined;
        return possible ? (
          <a
            key={slug}
            href={here({ zones: changed.join(','), evidence: undefined })}
            aria-current={current}
            className="chip no-underline"
          >
            {nameOf(slug)}
          </a>
        ) : (
          <span key={slug} aria-current={current} className="chip">
            {nameOf(slug)}
          </span>
        );
      })}
    </nav>
  );
}
