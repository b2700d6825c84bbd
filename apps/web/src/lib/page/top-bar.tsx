import type { IconName } from '@cross-crm/ui';
import { Icon, IconButton, Keys } from '@cross-crm/ui';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { openOverlay } from '../overlays.ts';
import classes from './top-bar.module.css';

export interface TopBarProps {
  readonly icon?: IconName;
  /** Where one is: the page's heading, and the title of the window. */
  readonly title: string;
  /** The way up: a link to the list, before the title. */
  readonly parent?: ReactNode;
  /** Beside the title: "4 of 614", previous and next. */
  readonly beside?: ReactNode;
  /** Who is here, and the one primary action. */
  readonly actions?: ReactNode;
  /** In place of the search: the steps of a wizard. */
  readonly centre?: ReactNode;
  /** On a phone, to the left of the title. */
  readonly back?: ReactNode;
}

/** The bar at the top of every page. A page draws its own, so that nothing has to be told to the shell. */
export function TopBar({ icon, title, parent, beside, actions, centre, back }: TopBarProps) {
  useEffect(() => {
    document.title = `${title} · Cross CRM`;
  }, [title]);
  return (
    <header className={classes.bar}>
      <div className={classes.crumb}>
        {back && <span className="mobile-only">{back}</span>}
        {icon && <Icon name={icon} className={`desktop-only ${classes.icon}`} />}
        {parent && (
          <span className={`desktop-only ${classes.parent}`}>
            {parent}
            <Icon name="chevronRight" size={14} />
          </span>
        )}
        <h1 className="cut">{title}</h1>
        {beside}
      </div>
      {centre ?? <SearchButton />}
      <div className={classes.actions}>
        <span className="mobile-only">
          <IconButton icon="search" label="Search or run a command" onClick={() => openOverlay('palette')} />
        </span>
        {actions}
      </div>
    </header>
  );
}

function SearchButton() {
  return (
    <button type="button" className={`desktop-only ${classes.find}`} aria-haspopup="dialog" onClick={() => openOverlay('palette')}>
      <Icon name="search" size={14} />
      <span className="cut">Search or run a command</span>
      <Keys keys="Ctrl K" decorative />
    </button>
  );
}
