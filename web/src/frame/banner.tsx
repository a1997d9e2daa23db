import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { useTranslations } from 'use-intl';
import { useHere } from '../routing/use-place.ts';
import { useFrame } from './use-frame.ts';

/** What kind of figures these are, said before the first of them. */
export function Banner() {
  const t = useTranslations('banner');
  const here = useHere();
  const { board, boards, progress } = useFrame();
  if (!board) return null;
  const other = boards.find((one) => one.illustrative !== board.illustrative);
  const latest = boards.find((one) => one.slug === board.slug)?.latestRelease.id;
  const fresh = { release: undefined, year: undefined, quarter: undefined, plan: undefined, evidence: undefined };
  return (
    <aside className={board.illustrative ? 'banner banner-sample' : 'banner banner-cited'} aria-label={t('label')}>
      <p className="page-width py-2.5 text-[0.9375rem]">
        <strong>{board.illustrative ? t('sampleTitle') : t('citedTitle')}</strong>{' '}
        {board.illustrative ? t('sample', { mark: ILLUSTRATIVE_MARK }) : t('cited')}{' '}
        {other && (
          <a
            href={here({ ...fresh, board: other.slug })}
            className="no-print font-semibold whitespace-nowrap underline underline-offset-4"
          >
            {board.illustrative ? t('sampleLink') : t('citedLink')}
          </a>
        )}
        {latest !== undefined && progress !== undefined && latest !== progress.release.id && (
          <span className="mt-1 block">
            {t('otherRelease')}{' '}
            <a href={here({ ...fresh, board: board.slug })} className="font-semibold underline underline-offset-4">
              {t('latestLink')}
            </a>
          </span>
        )}
      </p>
    </aside>
  );
}
