import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useDensity } from '../lib/density.ts';
import { useLiveUpdates } from '../lib/live-updates.ts';
import { useOverlay } from '../lib/overlays.ts';
import { PartBoundary } from '../lib/page/part-boundary.tsx';
import { usePreference } from '../lib/preferences.ts';
import { CreateHost } from './create-host.tsx';
import { KeyHint } from './key-hint.tsx';
import { MobileBar } from './mobile-bar.tsx';
import { OfflineBar } from './offline-bar.tsx';
import classes from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { useShellCommands } from './shell-commands.ts';

const loadPalette = () => import('./palette/palette.tsx');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const KeysSheet = lazy(async () => ({ default: (await import('./keys-sheet.tsx')).KeysSheet }));
const MenuSheet = lazy(async () => ({ default: (await import('./menu-sheet.tsx')).MenuSheet }));

/** What stays while pages change: sidebar, bars, palette, the form of a new record. */
export function Shell() {
  const [sidebar, setSidebar] = usePreference<'open' | 'folded'>('sidebar', 'open');
  const main = useRef<HTMLElement>(null);
  useDensity();
  useLiveUpdates();
  useEarlyPalette();
  useShellCommands({ onFold: () => setSidebar(sidebar === 'open' ? 'folded' : 'open') });
  return (
    <>
      <div className={classes.app} data-sidebar={sidebar}>
        <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
          Skip to content
        </button>
        <Sidebar folded={sidebar === 'folded'} />
        <main ref={main} id="main" className={classes.main} tabIndex={-1}>
          <OfflineBar />
          <Outlet />
        </main>
        <MobileBar />
      </div>
      <PartBoundary what="The form">
        <CreateHost />
      </PartBoundary>
      <Overlays />
      <KeyHint />
    </>
  );
}

/** Loads the palette once the page is at rest, so that its first keystrokes are not lost. */
function useEarlyPalette(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), 1200);
    return () => clearTimeout(timer);
  }, []);
}

function Overlays() {
  const overlay = useOverlay();
  return (
    <Suspense>
      <PartBoundary key={overlay}>
        {overlay === 'palette' && <Palette />}
        {overlay === 'keys' && <KeysSheet />}
        {overlay === 'menu' && <MenuSheet />}
      </PartBoundary>
    </Suspense>
  );
}
