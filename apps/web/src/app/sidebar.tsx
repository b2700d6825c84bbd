import { useId } from 'react';
import { MeMenu } from './me-menu.tsx';
import { NavItem, ObjectNavItem, PinnedNavItem } from './nav-item.tsx';
import { useNavigationObjects, usePinnedViews } from './navigation.ts';
import shell from './shell.module.css';
import classes from './sidebar.module.css';
import { WorkspaceMenu } from './workspace-menu.tsx';

/** Where one can go. Folded, it shows icons only. */
export function Sidebar({ folded }: { readonly folded: boolean }) {
  return (
    <nav className={shell.sidebar} aria-label="Main" data-folded={folded || undefined}>
      <div className={classes.scroll}>
        <WorkspaceMenu folded={folded} />
        <NavPlaces folded={folded} />
      </div>
      <div className={classes.foot}>
        <NavItem to="/import" icon="upload" label="Import" folded={folded} />
        <NavItem to="/settings" icon="settings" label="Settings" folded={folded} />
        <MeMenu folded={folded} />
      </div>
    </nav>
  );
}

/** Home, records and pinned views: also the content of the phone's menu. */
export function NavPlaces({ folded = false }: { readonly folded?: boolean }) {
  const objects = useNavigationObjects();
  const recordsId = useId();
  return (
    <>
      <NavItem to="/" icon="home" label="Home" folded={folded} exact />
      <h2 id={recordsId} className={folded ? 'sr' : classes.heading}>
        Records
      </h2>
      <ul aria-labelledby={recordsId} className={classes.list}>
        {objects.map((object) => (
          <li key={object.name}>
            <ObjectNavItem object={object} folded={folded} />
          </li>
        ))}
      </ul>
      {!folded && <PinnedViews />}
    </>
  );
}

function PinnedViews() {
  const views = usePinnedViews();
  const id = useId();
  if (views.length === 0) return null;
  return (
    <>
      <h2 id={id} className={classes.heading}>
        Pinned views
      </h2>
      <ul aria-labelledby={id} className={classes.list}>
        {views.map((view, place) => (
          <li key={view.id}>
            <PinnedNavItem view={view} place={place} />
          </li>
        ))}
      </ul>
    </>
  );
}
