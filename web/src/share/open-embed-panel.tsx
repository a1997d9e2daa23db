import type { Language } from '@zones/core/language/text';
import type { ReactNode } from 'react';
import { type EmbedAddresses, EmbedPanel } from './embed-panel.tsx';
import { measureEmbed } from './measure-embed.ts';

interface Embedding {
  readonly title: string;
  readonly addresses: EmbedAddresses;
  readonly language: Language;
}

/** The panel of one chart, with the height that the figure needs. */
export function openEmbedPanel(figure: HTMLElement, embedding: Embedding): ReactNode {
  return <EmbedPanel {...embedding} height={measureEmbed(figure)} />;
}
