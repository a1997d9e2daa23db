import { useLocation } from '@tanstack/react-router';
import type { Language } from '@zones/core/language/text';
import { useTranslations } from 'use-intl';
import { PATHS, type Page, pathTo } from '../routing/address.ts';
import { useHere, usePlace } from '../routing/use-place.ts';
import { ThemeSwitch } from '../theme/theme-switch.tsx';
import { Choices } from './choices.tsx';
import { type Frame, useFrame } from './use-frame.ts';

type MenuWord = 'home' | 'performance' | 'zones' | 'land' | 'compare' | 'releases' | 'methods';

/** The pages of the menu; the zones' entry leads to the first of them. */
function listPages(zones: Frame['zones']): readonly (readonly [word: MenuWord, page: Page])[] {
  const [first] = zones;
  return [
    ['home', { name: 'home' }],
    ['performance', { name: 'performance' }],
    ...(first === undefined ? [] : ([['zones', { name: 'zone', zone: first.slug }]] as const)),
    ['land', { name: 'land' }],
    ['compare', { name: 'compare' }],
    ['releases', { name: 'releases' }],
    ['methods', { name: 'methods' }],
  ];
}

/** The product's sign: steps that climb towards a line. */
function Sign() {
  return (
    <svg viewBox="0 0 32 32" className="size-9 shrink-0" aria-hidden="true">
      <rect width="32" height="32" rx="6" className="fill-accent" />
      <path d="M6 25V20h7v-5h7v-4h6" className="stroke-on-accent" fill="none" strokeWidth="2.6" />
      <path d="M6 9.5 26 6" className="stroke-on-accent" fill="none" strokeWidth="1.6" strokeDasharray="2.5 2" />
    </svg>
  );
}

function Brand() {
  const t = useTranslations('site');
  const { board } = useFrame();
  const place = usePlace();
  const home = { board: place.board, release: place.release, language: place.language };
  return (
    <a href={pathTo({ name: 'home' }, home as typeof place)} className="flex min-w-0 items-center gap-3 no-underline">
      <Sign />
      <span className="min-w-0 leading-tight">
        <span className="block font-semibold">{t('name')}</span>
        <span className="block min-h-[1.2em] text-xs text-ink-faint max-sm:hidden">
          {board?.authority[place.language]}
        </span>
      </span>
    </a>
  );
}

function Navigation() {
  const t = useTranslations('nav');
  const path = useLocation({ select: (location) => location.pathname });
  const { evidence: _, group: __, invalid: ___, zones: ____, ...place } = usePlace();
  const { zones } = useFrame();
  const isCurrent = (page: Page): boolean => {
    if (page.name === 'performance' && path.startsWith('/indicators/')) return true;
    if (page.name === 'land') return path.startsWith(PATHS.land);
    if (page.name === 'releases') return path.startsWith(PATHS.releases);
    return page.name === 'zone' ? path.startsWith('/zones/') : path === pathTo(page, {});
  };
  return (
    <nav aria-label={t('label')} className="flex flex-wrap xl:flex-nowrap xl:gap-1">
      {listPages(zones).map(([word, page]) => (
        <a
          key={word}
          href={pathTo(page, place)}
          aria-current={isCurrent(page) ? 'page' : undefined}
          className="border-b-2 border-transparent px-2.5 py-2 whitespace-nowrap xl:px-3 no-underline hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
        >
          {t(word)}
        </a>
      ))}
    </nav>
  );
}

function LanguageSwitch() {
  const t = useTranslations('language');
  const here = useHere();
  const { language } = usePlace();
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return (
    <a href={here({ language: other })} lang={other} hrefLang={other} className="text-link px-2 py-2 whitespace-nowrap">
      {t(other)}
    </a>
  );
}

export function Header() {
  return (
    <header className="border-b border-line bg-surface">
      <div className="page-width grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 pt-2 xl:grid-cols-[minmax(0,1fr)_auto_auto]">
        <Brand />
        <div className="no-print order-last col-span-2 -mx-2.5 xl:order-none xl:col-span-1 xl:mx-0">
          <Navigation />
        </div>
        <div className="no-print flex items-center gap-2">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
      <Choices />
    </header>
  );
}
