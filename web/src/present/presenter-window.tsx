import type { Language } from '@zones/core/language/text';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { KeyCommand } from './present-keys.ts';
import { sayIn } from './present-words.ts';
import { listenTo } from './use-commands.ts';

interface PresenterWindowProps {
  readonly popup: Window;
  readonly language: Language;
  readonly run: (command: KeyCommand) => void;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** Letters of both subsets of the fonts: asking for them brings each file. */
const LETTERS = 'Aế';

/** The styles of this page, made again for another window. Its fonts are those that this page has already loaded. */
async function copyStyles(popup: Window & typeof globalThis): Promise<void> {
  const text = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const sheet = new popup.CSSStyleSheet();
  sheet.replaceSync(text.join('\n'));
  popup.document.adoptedStyleSheets = [sheet];
  const { fonts } = popup.document;
  const wanted = [400, 600].map((weight) => fonts.load(`${weight} 1rem "Be Vietnam Pro"`, LETTERS));
  // A font that does not come leaves the fallback of the page, which has the same widths.
  await Promise.allSettled(wanted);
}

/** Makes an empty window ours: styled, and gone when the slides go. */
async function furnish(popup: Window): Promise<HTMLElement> {
  await copyStyles(popup as Window & typeof globalThis); // a window has its own constructors
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) popup.document.documentElement.dataset.theme = theme;
  popup.document.body.replaceChildren();
  const room = popup.document.createElement('div');
  popup.document.body.append(room);
  return room;
}

/** A second window with what only the presenter reads, drawn from this one: it works without a network. */
export function PresenterWindow({ popup, language, run, onClosed, children }: PresenterWindowProps) {
  const [room, setRoom] = useState<HTMLElement | null>(null);
  useEffect(() => {
    void furnish(popup).then(setRoom);
    const leave = (): void => popup.close();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      popup.close();
    };
  }, [popup]);
  useEffect(() => {
    popup.addEventListener('pagehide', onClosed);
    return () => popup.removeEventListener('pagehide', onClosed);
  }, [popup, onClosed]);
  useEffect(() => listenTo(popup, run), [popup, run]);
  useEffect(() => {
    popup.document.documentElement.lang = language;
    popup.document.title = sayIn(language)('window');
  }, [popup, language]);
  return room === null ? null : createPortal(children, room);
}
