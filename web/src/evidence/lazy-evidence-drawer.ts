import { lazyRouteComponent } from '@tanstack/react-router';

/** The drawer, loaded when a number is first asked for its proof; `preload` before it is drawn. */
export const LazyEvidenceDrawer = lazyRouteComponent(() => import('./evidence-drawer.tsx'), 'EvidenceDrawer');
