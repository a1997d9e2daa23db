/** Widths at which a chart of its own is shown: the widest, in an article, and on a phone. CSS pixels, inside its margins. */
const WIDTHS = ['full', 'wide', 'narrow'] as const;
/** Margins, the foot, and the one more line into which letters of another machine may break a long source, CSS pixels. */
const AROUND = 104;

/** The figure as it stands alone: without the tools and what they opened. */
function cloneFigure(figure: HTMLElement): HTMLElement {
  const copy = figure.cloneNode(true) as HTMLElement; // a copy of an element is one of its kind
  for (const part of copy.querySelectorAll('.chart-tools, .chart-embed')) part.remove();
  for (const part of copy.querySelectorAll('details')) part.open = false;
  return copy;
}

/** Height at which a chart needs no scrolling, at none of those widths. CSS pixels, in tens. */
export function measureEmbed(figure: HTMLElement): number {
  const stage = document.createElement('div');
  stage.className = 'embed-stage';
  stage.inert = true;
  stage.append(cloneFigure(figure));
  figure.after(stage);
  const heights = WIDTHS.map((width) => {
    stage.dataset.width = width;
    return stage.getBoundingClientRect().height;
  });
  stage.remove();
  return Math.ceil((Math.max(...heights) + AROUND) / 10) * 10;
}
