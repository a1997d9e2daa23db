import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { useState } from 'react';
import { toHtml } from '../document/to-html.ts';
import type { EmbeddedWords } from '../routing/embed-address.ts';
import { CopiedText } from './copied-text.tsx';
import { SHARE_WORDS } from './share-words.ts';

/** Addresses of a chart on its own. */
export interface EmbedAddresses {
  readonly pinned: string;
  readonly latest: string;
}

/** Which chart of its kind this is, and where it stands on its own. Without them it cannot be embedded. */
export interface Embeddable {
  readonly embedded?: EmbeddedWords;
  readonly embedOf?: (chart: ChartSpec['kind'], words: EmbeddedWords) => EmbedAddresses;
}

interface EmbedPanelProps {
  readonly title: string;
  readonly addresses: EmbedAddresses;
  /** CSS pixels. */
  readonly height: number;
  readonly language: Language;
}

const CHOICES = ['pinned', 'latest'] as const;

function writeFrame(address: string, title: string, height: number): string {
  return `<iframe src="${toHtml(address)}" title="${toHtml(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

/** The words that show a chart in another page, with its release fixed or always the latest. */
export function EmbedPanel({ title, addresses, height, language }: EmbedPanelProps) {
  const [choice, choose] = useState<(typeof CHOICES)[number]>('pinned');
  const say = (word: keyof typeof SHARE_WORDS): string => SHARE_WORDS[word][language];
  return (
    <section className="chart-embed" aria-label={say('embed')}>
      <p>{say('embedHelp')}</p>
      <fieldset className="chart-embed-choices">
        <legend className="sr-only">{say('embedRelease')}</legend>
        {CHOICES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`embed-${addresses.pinned}`}
              checked={one === choice}
              onChange={() => choose(one)}
            />
            {say(one === 'pinned' ? 'embedPinned' : 'embedLatest')}
          </label>
        ))}
      </fieldset>
      <CopiedText label={say('embed')} text={writeFrame(addresses[choice], title, height)} language={language} />
      <a className="text-link text-sm" href={addresses[choice]} target="_blank" rel="noopener">
        {say('embedPreview')}
      </a>
    </section>
  );
}
