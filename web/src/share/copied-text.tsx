import type { Language } from '@zones/core/language/text';
import { useRef, useState } from 'react';
import { SHARE_WORDS } from './share-words.ts';

interface CopiedTextProps {
  /** What is copied, in the language of the page. */
  readonly label: string;
  readonly text: string;
  readonly language: Language;
  /** Language of the text, where it is in one that is not the page's. */
  readonly textLanguage?: Language;
}

/** Copies, or where the browser forbids it (an address without https) selects, so that one key does the rest. */
async function copy(text: string, shown: HTMLElement | null): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (shown !== null) getSelection()?.selectAllChildren(shown);
    return 'selected';
  }
}

/** A text to take away: it can be selected with one click, and copied with a button that says so. */
export function CopiedText({ label, text, language, textLanguage }: CopiedTextProps) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState<'copied' | 'selected' | null>(null);
  const take = async (): Promise<void> => setDone(await copy(text, shown.current));
  return (
    <div>
      <p
        ref={shown}
        lang={textLanguage}
        className="mt-1 rounded border border-line bg-sunken p-3 text-sm wrap-anywhere select-all"
      >
        {text}
      </p>
      <p className="mt-1 flex min-h-9 flex-wrap items-center gap-x-3">
        <button
          type="button"
          className="chip needs-script no-print"
          aria-label={`${SHARE_WORDS.copy[language]}: ${label}`}
          onClick={() => void take()}
        >
          {SHARE_WORDS.copy[language]}
        </button>
        <span role="status" className="text-sm text-ink-soft">
          {done === null ? null : SHARE_WORDS[done][language]}
        </span>
      </p>
    </div>
  );
}
