import './present.css';
import { hydrateRoot } from 'react-dom/client';
import { Presentation } from './presentation.tsx';
import type { PresentationState } from './write-presentation.ts';

const root = document.getElementById('root');
const state = document.getElementById('state');
if (root && state) {
  const { data, language, ratio } = JSON.parse(state.textContent) as PresentationState; // written by `writePresentation`
  hydrateRoot(root, <Presentation data={data} language={language} ratio={ratio} />);
}
