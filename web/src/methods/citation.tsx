import { formatDate } from '@zones/core/format/date';
import { useTranslations } from 'use-intl';
import { useFrame } from '../frame/use-frame.ts';
import { pathTo } from '../routing/address.ts';
import { useLanguage } from '../routing/use-place.ts';

/** A sentence to copy that names the frozen figures, so that the quote can be checked for ever. */
export function Citation() {
  const t = useTranslations('methods');
  const language = useLanguage();
  const { progress, board } = useFrame();
  if (!progress) return <p>{t('citeText')}</p>;
  const { release } = progress;
  const words = {
    board: board?.authority[language] ?? release.board,
    release: release.id,
    date: formatDate(release.cutoff, language),
    address: pathTo({ name: 'home' }, { release: release.id, language }),
  };
  return (
    <>
      <p>{t('citeText')}</p>
      <p className="mt-3 rounded border border-line bg-sunken p-3 break-words select-all">{t('citation', words)}</p>
    </>
  );
}
