import { formatDate } from '@zones/core/format/date';
import type { Language } from '@zones/core/language/text';
import type { Deck, DeckSlide } from '@zones/core/meetings/deck';
import { memo } from 'react';
import type { SlideRatio } from '../routing/present-address.ts';
import { densityOf } from './density.ts';
import { sayIn } from './present-words.ts';
import { SlideBody } from './slide-body.tsx';

export interface SlideFaceProps {
  readonly slide: DeckSlide;
  readonly release: Deck['release'];
  /** QR code of the release: SVG as text. */
  readonly code: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly language: Language;
  readonly ratio: SlideRatio;
}

const toImage = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

function Foot({ slide, release, code, number, count, language }: Omit<SlideFaceProps, 'ratio'>) {
  const say = sayIn(language);
  return (
    <footer className="slide-foot">
      <p className="slide-source">{slide.source[language]}</p>
      <p className="slide-release">
        <span className="break-all">{release.id}</span> ·{' '}
        {say('cutoff', { date: formatDate(release.cutoff, language) })}
      </p>
      <p className="slide-number">
        {number}/{count}
      </p>
      <img className="slide-code" src={toImage(code)} alt={say('code')} />
    </footer>
  );
}

/** One slide. Its frame stands at the same places in both languages and on every slide. */
export const SlideFace = memo(function SlideFace(props: SlideFaceProps) {
  const { slide, number, count, language, ratio } = props;
  const title = slide.title[language];
  const name = `${sayIn(language)('slide', { number, count })}: ${title}`;
  return (
    <div className="slide-face" data-part={slide.part} data-ratio={ratio}>
      <header className="slide-head">
        <p className="slide-watermark">{slide.watermark?.[language]}</p>
        <h2 className="slide-title" data-density={densityOf(title.length, [52, 118])}>
          {title}
        </h2>
        <p className="slide-subtitle">{slide.subtitle[language]}</p>
      </header>
      <div className="slide-body">
        <SlideBody body={slide.body} name={name} language={language} ratio={ratio} />
      </div>
      <Foot {...props} />
    </div>
  );
});
