import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { whenSignedOut } from '../lib/query-client.ts';
import { listSearch, nextSearch, recordSearch } from '../lib/search-params.ts';
import { ErrorPage } from './error-page.tsx';
import { requireSession, requireSetupDone, requireSetupNeeded } from './guards.ts';
import { NotFoundPage, OutsideNotFoundPage } from './not-found-page.tsx';
import { ShellSkeleton } from './shell-skeleton.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: OutsideNotFoundPage, errorComponent: ErrorPage });

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  beforeLoad: requireSetupNeeded,
  component: lazyRouteComponent(() => import('../modules/identity/setup-page.tsx'), 'SetupPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: nextSearch,
  beforeLoad: requireSetupDone,
  component: lazyRouteComponent(() => import('../modules/identity/sign-in-page.tsx'), 'SignInPage'),
});

const invite = createRoute({
  getParentRoute: () => root,
  path: '/invite/$token',
  component: lazyRouteComponent(() => import('../modules/identity/invite-page.tsx'), 'InvitePage'),
});

const loadShell = () => import('./shell.tsx');

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: (at) => {
    // Its code comes while the session is asked about, not after.
    void loadShell();
    return requireSession(at);
  },
  pendingComponent: ShellSkeleton,
  pendingMs: 150,
  component: lazyRouteComponent(loadShell, 'Shell'),
});

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('../modules/home/home-page.tsx'), 'HomePage'),
});

const list = createRoute({
  getParentRoute: () => shell,
  path: '/o/$plural',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./list-route.tsx'), 'ListRoute'),
});

const record = createRoute({
  getParentRoute: () => shell,
  path: '/o/$plural/$id',
  validateSearch: recordSearch,
  component: lazyRouteComponent(() => import('./record-route.tsx'), 'RecordRoute'),
});

const imports = createRoute({
  getParentRoute: () => shell,
  path: '/import',
  component: lazyRouteComponent(() => import('../modules/imports/imports-page.tsx'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => shell,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('../modules/imports/import-page.tsx'), 'ImportPage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('../modules/settings/settings-layout.tsx'), 'SettingsLayout'),
});

const settingsStart = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/workspace', replace: true });
  },
});

const settingsPages = [
  createRoute({
    getParentRoute: () => settings,
    path: '/workspace',
    component: lazyRouteComponent(() => import('../modules/settings/workspace-page.tsx'), 'WorkspacePage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/people',
    component: lazyRouteComponent(() => import('../modules/settings/people-page.tsx'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/fields',
    component: lazyRouteComponent(() => import('../modules/settings/fields-page.tsx'), 'FieldsPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/jobs',
    component: lazyRouteComponent(() => import('../modules/settings/jobs-page.tsx'), 'JobsPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/api',
    component: lazyRouteComponent(() => import('../modules/settings/api-page.tsx'), 'ApiPage'),
  }),
] as const;

const routeTree = root.addChildren([
  setup,
  signIn,
  invite,
  shell.addChildren([home, list, record, imports, oneImport, settings.addChildren([settingsStart, ...settingsPages])]),
]);

/** Every address of the app. The code of a page is loaded when its address is opened, or its link pointed at. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

// A page that is open when the session ends is left at once, and with it everything it had read.
whenSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in' || pathname === '/setup' || router.state.status === 'pending') return;
  location.assign(`/sign-in?next=${encodeURIComponent(href)}`);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
