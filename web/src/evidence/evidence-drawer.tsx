import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { evidenceQuery } from '../api/evidence.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { useClient } from '../app/use-client.ts';
import { Drawer } from '../frame/drawer.tsx';
import { useHere, usePlace } from '../routing/use-place.ts';
import { EvidenceProof } from './evidence-proof.tsx';

/** Finds the number that the drawer was opened from. */
function findNumber(id: string): HTMLElement | null {
  const numbers = document.querySelectorAll<HTMLElement>('a[data-evidence]');
  return [...numbers].find((number) => number.dataset.evidence === id) ?? null;
}

/** The proof of a number beside the page. */
export function EvidenceDrawer({ id }: { id: string }) {
  const t = useTranslations('evidence');
  const here = useHere();
  const place = usePlace();
  const { data, isError } = useQuery(evidenceQuery(useClient(), toReleaseChoice(place), id));
  return (
    <Drawer
      subject={id}
      title={t('title')}
      closeWord={t('close')}
      closed={here({ evidence: undefined })}
      findOpener={() => findNumber(id)}
    >
      {data && <EvidenceProof evidence={data} />}
      {isError && <p className="text-ink-soft">{t('missing')}</p>}
      {!data && !isError && (
        <div role="status">
          <p className="sr-only">{t('loading')}</p>
          <div className="skeleton h-24" />
          <div className="skeleton mt-4 h-48" />
        </div>
      )}
    </Drawer>
  );
}
