import { type ReactNode, useId } from 'react';

interface MenuProps {
  readonly label: string;
  readonly current: string;
  readonly children: ReactNode;
}

/** A choice that opens under its button. The browser does the opening, closing and focus, also without scripts. */
export function Menu({ label, current, children }: MenuProps) {
  const id = useId();
  return (
    <div className="menu">
      <button type="button" popoverTarget={id} className="chip text-start">
        <span className="text-ink-faint max-md:sr-only">{label}</span>
        <span className="font-semibold">{current}</span>
        <svg viewBox="0 0 12 12" className="size-3 shrink-0" aria-hidden="true">
          <path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
      <div id={id} popover="auto" className="menu-sheet card">
        <p className="mb-2 text-sm font-semibold text-ink-soft">{label}</p>
        {children}
      </div>
    </div>
  );
}

interface MenuLinkProps {
  readonly href: string;
  readonly current: boolean;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

export function MenuLink({ href, current, note, children }: MenuLinkProps) {
  return (
    <a href={href} aria-current={current ? 'true' : undefined} className="menu-link">
      <span className="block font-semibold">{children}</span>
      {note !== undefined && <span className="block text-sm text-ink-soft">{note}</span>}
    </a>
  );
}
