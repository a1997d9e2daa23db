import { lazyRouteComponent } from '@tanstack/react-router';

/** How to quote and pass on a page, loaded when a reader first asks for it. */
export const LazyShareDrawer = lazyRouteComponent(() => import('./share-drawer.tsx'), 'ShareDrawer');
