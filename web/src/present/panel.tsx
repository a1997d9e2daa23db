import { type ReactNode, useEffect, useRef } from 'react';

interface PanelProps {
  readonly title: string;
  readonly closeWord: string;
  readonly onClose: () => void;
  /** Way back within the panel, where there is one. */
  readonly back?: { readonly word: string; readonly go: () => void } | undefined;
  readonly children: ReactNode;
}

/** Lies beside the slide; takes the focus when it opens or shows something else, and gives it back when it goes. */
export function Panel({ title, closeWord, onClose, back, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    if (title !== '') heading.current?.focus();
  }, [title]);
  return (
    // The slide behind stays in use: this is no modal dialog.
    <aside className="panel" aria-label={title} data-keeps-keys>
      <div className="panel-head">
        {back !== undefined && (
          <button type="button" className="control" onClick={back.go}>
            {back.word}
          </button>
        )}
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="control" onClick={onClose}>
          {closeWord}
        </button>
      </div>
      <div className="panel-body">{children}</div>
    </aside>
  );
}
