import { issuerOf } from '@zones/core/boards/issuer';
import { formatCitation } from '@zones/core/share/citation';
import { useTranslations } from 'use-intl';
import { useOrigin } from '../app/use-origin.ts';
import { useFrame } from '../frame/use-frame.ts';
import { pathTo } from '../routing/address.ts';
import { useLanguage } from '../routing/use-place.ts';

/** A sentence to copy that names the frozen figures, so that the quote can be checked for ever. */
export function Citation() {
  const t = useTranslations('methods');
  const language = useLanguage();
  const origin = useOrigin();
  const { progress, board, manifest } = useFrame();
  if (!progress || !board || !manifest) return <p>{t('citeText')}</p>;
  const { release } = progress;
  const cited = { issuer: issuerOf(board), title: board.name, release, sha256: manifest.sha256 };
  const address = origin + pathTo({ name: 'home' }, { release: release.id, language });
  return (
    <>
      <p>{t('citeText')}</p>
      <p className="mt-3 rounded border border-line bg-sunken p-3 wrap-anywhere select-all">
        {formatCitation(cited, address, language)}
      </p>
    </>
  );
}
