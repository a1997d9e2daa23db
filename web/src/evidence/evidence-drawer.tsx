import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { evidenceQuery } from '../api/evidence.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { useClient } from '../app/use-client.ts';
import { useHere, usePlace } from '../routing/use-place.ts';
import { EvidenceProof } from './evidence-proof.tsx';

/** Finds the number that the drawer was opened from, to give the focus back to it. */
function findNumber(id: string): HTMLElement | null {
  const numbers = document.querySelectorAll<HTMLElement>('a[data-evidence]');
  return [...numbers].find((number) => number.dataset.evidence === id) ?? document.querySelector('h1');
}

/** Turns the dialog that the server wrote in place into a modal one, and gives the focus back when it goes. */
function useModal(id: string) {
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef(id);
  useEffect(() => {
    const opened = first.current;
    const shown = dialog.current;
    shown?.close();
    shown?.showModal();
    return () => {
      // The dialog is still in the page here; the page behind it can take the focus once it is gone.
      queueMicrotask(() => findNumber(opened)?.focus());
    };
  }, []);
  return dialog;
}

/**
 * The proof of a number beside the page. Without scripts the same dialog stands open in the page.
 * Escape, the button and a click outside close it; the address always says whether it is open.
 */
export function EvidenceDrawer({ id }: { id: string }) {
  const t = useTranslations('evidence');
  const here = useHere();
  const navigate = useNavigate();
  const place = usePlace();
  const dialog = useModal(id);
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, isError } = useQuery(evidenceQuery(useClient(), toReleaseChoice(place), id));
  const closed = here({ evidence: undefined });
  useEffect(() => {
    if (id !== '') heading.current?.focus();
  }, [id]);
  return (
    <dialog
      ref={dialog}
      open
      className="drawer"
      aria-labelledby="evidence-title"
      closedby="any"
      onClose={(event) => {
        if (!event.currentTarget.open) void navigate({ href: closed, replace: true, resetScroll: false });
      }}
    >
      <div className="drawer-head">
        <h2 ref={heading} id="evidence-title" tabIndex={-1} className="text-lg">
          {t('title')}
        </h2>
        <a href={closed} className="chip no-print">
          {t('close')}
        </a>
      </div>
      <div className="grid gap-6 px-5 pt-4 pb-10">
        {data && <EvidenceProof evidence={data} />}
        {isError && <p className="text-ink-soft">{t('missing')}</p>}
        {!data && !isError && (
          <div role="status">
            <p className="sr-only">{t('loading')}</p>
            <div className="skeleton h-24" />
            <div className="skeleton mt-4 h-48" />
          </div>
        )}
      </div>
    </dialog>
  );
}
