import { Fragment, type ReactNode } from 'react';

/** A sentence with figures in its places: `{leased}` is replaced by the figure of that name. */
export function Sentence({ words, figures }: { words: string; figures: Readonly<Record<string, ReactNode>> }) {
  const parts = words.split(/\{(\w+)\}/);
  return parts.map((part, index) => {
    // Every second part is the name of a place; its position tells two of one name apart.
    const key = `${index} ${part}`;
    return <Fragment key={key}>{index % 2 === 0 ? part : figures[part]}</Fragment>;
  });
}
