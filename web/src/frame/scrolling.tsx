import type { ReactNode } from 'react';

interface ScrollingProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A stop of its own, for without one the arrow keys never reach what has no link in it. */
const STOP = { tabIndex: 0 } as const;

/** What may be wider than the page scrolls by itself, with a finger or, once it is reached, with the arrow keys. */
export function Scrolling({ label, className = '', children }: ScrollingProps) {
  return (
    <section data-scrolls {...STOP} aria-label={label} className={`overflow-x-auto ${className}`}>
      {children}
    </section>
  );
}
