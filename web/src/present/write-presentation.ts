import type { Language } from '@zones/core/language/text';
import { toScriptText } from '../document/page-state.ts';
import { toHtml } from '../document/to-html.ts';
import type { SlideRatio } from '../routing/present-address.ts';
import type { PresentationData } from './presentation-data.ts';

/** What the browser takes the slides over with. */
export interface PresentationState {
  readonly data: PresentationData;
  readonly language: Language;
  readonly ratio: SlideRatio;
}

interface PresentationParts {
  readonly title: string;
  readonly body: string;
  readonly state: PresentationState;
  /** Elements of the head that bring styles. */
  readonly styles: readonly string[];
  /** The element that brings the script. */
  readonly script: string;
}

/** The slides of a meeting as one document: all of them, all that they were made from. */
export function writePresentation({ title, body, state, styles, script }: PresentationParts): string {
  return `<!doctype html>
<html lang="${state.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${toHtml(title)}</title>
${styles.join('\n')}
</head>
<body>
<div id="root">${body}</div>
<script type="application/json" id="state">${toScriptText(state)}</script>
${script}
</body>
</html>
`;
}
