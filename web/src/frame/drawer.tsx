import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';

interface DrawerProps {
  /** What the drawer shows; another subject in the open drawer is announced by its heading. */
  readonly subject: string;
  readonly title: string;
  readonly closeWord: string;
  /** Address of the page without the drawer. */
  readonly closed: string;
  /** What the drawer was opened from: takes the focus when it closes. */
  readonly findOpener: () => HTMLElement | null;
  readonly children: ReactNode;
}

/** Turns the dialog that the server wrote in place into a modal one, and gives the focus back when it goes. */
function useModal(findOpener: () => HTMLElement | null) {
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef(findOpener);
  useEffect(() => {
    const find = first.current;
    const shown = dialog.current;
    shown?.close();
    shown?.showModal();
    return () => {
      // The dialog is still in the page here; the page behind it can take the focus once it is gone.
      queueMicrotask(() => (find() ?? document.querySelector('h1'))?.focus());
    };
  }, []);
  return dialog;
}

/**
 * Lies beside the page. Without scripts the same dialog stands open in the page.
 * Escape, the button and a click outside close it; the address always says whether it is open.
 */
export function Drawer({ subject, title, closeWord, closed, findOpener, children }: DrawerProps) {
  const navigate = useNavigate();
  const dialog = useModal(findOpener);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (subject !== '') heading.current?.focus();
  }, [subject]);
  return (
    <dialog
      ref={dialog}
      open
      className="drawer"
      aria-labelledby="drawer-title"
      closedby="any"
      onClose={(event) => {
        if (!event.currentTarget.open) void navigate({ href: closed, replace: true, resetScroll: false });
      }}
    >
      <div className="drawer-head">
        <h2 ref={heading} id="drawer-title" tabIndex={-1} className="text-lg">
          {title}
        </h2>
        <a href={closed} className="chip no-print">
          {closeWord}
        </a>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 px-5 pt-4 pb-10">{children}</div>
    </dialog>
  );
}
