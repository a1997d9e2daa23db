import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { evidenceQuery } from '../api/evidence.ts';
import { isFinal } from '../api/problem.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { useClient } from '../app/use-client.ts';
import { Drawer } from '../frame/drawer.tsx';
import { useFailureWords } from '../frame/use-failure-words.ts';
import { useHere, usePlace } from '../routing/use-place.ts';
import { EvidenceProof } from './evidence-proof.tsx';

/** Finds the number that the drawer was opened from. */
function findNumber(id: string): HTMLElement | null {
  const numbers = document.querySelectorAll<HTMLElement>('a[data-evidence]');
  return [...numbers].find((number) => number.dataset.evidence === id) ?? null;
}

/** Why there is no proof to read, with another try where it may help. */
function Failure({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const t = useTranslations('error');
  const wordsOf = useFailureWords();
  return (
    <div role="alert">
      <p className="text-ink-soft">{wordsOf(error)}</p>
      {!isFinal(error) && (
        <button type="button" className="chip mt-4" onClick={retry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}

/** The proof of a number beside the page. */
export function EvidenceDrawer({ id }: { id: string }) {
  const t = useTranslations('evidence');
  const here = useHere();
  const place = usePlace();
  const { data, error, refetch } = useQuery(evidenceQuery(useClient(), toReleaseChoice(place), id));
  return (
    <Drawer
      subject={id}
      title={t('title')}
      closeWord={t('close')}
      closed={here({ evidence: undefined })}
      findOpener={() => findNumber(id)}
    >
      {data && <EvidenceProof evidence={data} />}
      {!data && error && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && (
        <div role="status">
          <p className="sr-only">{t('loading')}</p>
          <div className="skeleton h-24" />
          <div className="skeleton mt-4 h-48" />
        </div>
      )}
    </Drawer>
  );
}
