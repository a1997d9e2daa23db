import { createRoot } from 'react-dom/client';
import { GalleryPage } from './gallery-page.tsx';

const root = document.getElementById('root');
const asked = new URLSearchParams(window.location.search);
if (root) {
  createRoot(root).render(
    <GalleryPage
      language={asked.get('lang') === 'en' ? 'en' : 'vi'}
      only={asked.get('only')}
      about={asked.get('about')}
      card={Number(asked.get('card') ?? 600)}
    />,
  );
}
