import type { IconName } from '@cross-crm/ui';
import { Icon } from '@cross-crm/ui';
import { Link, Outlet } from '@tanstack/react-router';
import { PartBoundary } from '../../lib/page/part-boundary.tsx';
import { TopBar } from '../../lib/page/top-bar.tsx';
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
      </nav>
      <div className={classes.page}>
        <PartBoundary>
          <Outlet />
        </PartBoundary>
      </div>
    </>
  );
}
