import type { IconName } from '@cross-crm/ui';
import { Icon } from '@cross-crm/ui';
import { Link, Outlet } from '@tanstack/react-router';
import { keptObjects } from '../../lib/kept-objects.ts';
import { objectIcon } from '../../lib/object-icon.ts';
import { PartBoundary } from '../../lib/page/part-boundary.tsx';
import { TopBar } from '../../lib/page/top-bar.tsx';
import { useCatalog } from '../../lib/queries.ts';
import classes from './settings.module.css';

const pages = [
  { to: '/settings/workspace', label: 'Workspace', icon: 'settings' },
  { to: '/settings/people', label: 'People', icon: 'users' },
  { to: '/settings/fields', label: 'Fields', icon: 'columns' },
  { to: '/settings/jobs', label: 'Jobs', icon: 'refresh' },
  { to: '/settings/api', label: 'API', icon: 'code' },
] as const satisfies readonly { readonly to: string; readonly label: string; readonly icon: IconName }[];

/** The settings: one tab for each part. */
export function SettingsLayout() {
  return (
    <>
      <TopBar icon="settings" title="Settings" />
      <nav className={classes.tabs} aria-label="Settings">
        {pages.map(({ to, label, icon }) => (
          <Link key={to} to={to} className={classes.tab}>
            <Icon name={icon} />
            {label}
          </Link>
        ))}
        <RecordTabs />
      </nav>
      <div className={classes.page}>
        <PartBoundary>
          <Outlet />
        </PartBoundary>
      </div>
    </>
  );
}

/** The lists that everything else leans on and the sidebar has no room for. */
function RecordTabs() {
  const objects = keptObjects(useCatalog());
  if (objects.length === 0) return null;
  return (
    <div role="group" aria-labelledby="settings-records" className={classes.group}>
      <span id="settings-records" className={classes.groupName}>
        Records
      </span>
      {objects.map((object) => (
        <Link key={object.name} to="/o/$plural" params={{ plural: object.plural }} className={classes.tab}>
          <Icon name={objectIcon(object)} />
          {object.labelPlural}
        </Link>
      ))}
    </div>
  );
}
