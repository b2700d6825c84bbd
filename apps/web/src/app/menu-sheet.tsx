import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { closeOverlay } from '../lib/overlays.ts';
import { MeMenu } from './me-menu.tsx';
import classes from './menu-sheet.module.css';
import { NavItem } from './nav-item.tsx';
import { OverlayDialog } from './overlay-dialog.tsx';
import { NavPlaces } from './sidebar.tsx';

/** The sidebar of a phone: a sheet from below that closes once one has gone somewhere. */
export function MenuSheet() {
  useCloseOnMove();
  return (
    <OverlayDialog label="Menu" className={classes.sheet}>
      <nav aria-label="All places" className={classes.places}>
        <NavPlaces />
        <hr className={classes.line} />
        <NavItem to="/import" icon="upload" label="Import" />
        <NavItem to="/settings" icon="settings" label="Settings" />
        <MeMenu inDialog />
      </nav>
    </OverlayDialog>
  );
}

function useCloseOnMove(): void {
  const href = useRouterState({ select: (state) => state.location.href });
  const opened = useRef(href);
  useEffect(() => {
    if (href !== opened.current) closeOverlay();
  }, [href]);
}
