import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const CHANGED = 'theme-changed';

function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

function listen(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  return () => window.removeEventListener(CHANGED, changed);
}

/** Remembered by this browser alone; `entry-theme.ts` applies it before the first paint. */
function chooseTheme(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem('theme');
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem('theme', theme);
    document.documentElement.dataset.theme = theme;
  }
  window.dispatchEvent(new Event(CHANGED));
}

const DRAWINGS: Readonly<Record<Theme, string>> = {
  system: 'M3 4h14v9H3zM7 16.5h6M10 13v3.5',
  light:
    'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4',
  dark: 'M16 12.2A6.7 6.7 0 0 1 7.8 4a6.7 6.7 0 1 0 8.2 8.2z',
};

/** One button that goes round: as the device, light, dark. */
export function ThemeSwitch() {
  const t = useTranslations('theme');
  const theme = useSyncExternalStore<Theme>(listen, readTheme, () => 'system');
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const words = `${t('label')}: ${t(theme)}`;
  return (
    <button
      type="button"
      className="needs-script grid size-10 place-items-center rounded-full hover:bg-sunken hover:text-accent"
      aria-label={words}
      title={words}
      onClick={() => chooseTheme(next)}
    >
      <svg
        viewBox="0 0 20 20"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <path d={DRAWINGS[theme]} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
