import type { ReactNode } from 'react';
import { Scrolling } from '../frame/scrolling.tsx';

/** A part of the page with its heading; `id` is what the list of contents leads to. */
export function Section({
  id,
  title,
  help,
  children,
}: {
  id: string;
  title: string;
  help?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className="mt-12 min-w-0 scroll-mt-4 print:mt-6">
      <h2 className="text-2xl">{title}</h2>
      {help === undefined ? null : <p className="mt-1 max-w-[72ch] text-ink-soft">{help}</p>}
      {children}
    </section>
  );
}

/** A table that scrolls by itself where it is wider than the page; the keyboard can stand on it to scroll. */
export function TableCard({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Scrolling label={label} className="card mt-4 min-w-0 px-5 py-2">
      {children}
    </Scrolling>
  );
}

/** What the record does not state, in words. */
export function Unpublished({ children }: { children: ReactNode }) {
  return <p className="card mt-4 p-5 text-ink-soft">{children}</p>;
}
