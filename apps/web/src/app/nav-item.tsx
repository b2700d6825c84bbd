import type { CatalogObject } from '@cross-crm/sdk';
import type { IconName } from '@cross-crm/ui';
import { Icon } from '@cross-crm/ui';
import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { objectIcon } from '../lib/object-icon.ts';
import type { PinnedView } from './navigation.ts';
import { useViewCount } from './navigation.ts';
import classes from './sidebar.module.css';

interface NavItemProps {
  readonly to: '/' | '/import' | '/settings';
  readonly icon: IconName;
  readonly label: string;
  readonly folded?: boolean;
  /** Lit only on this very address, not on those below it. */
  readonly exact?: boolean;
}

/** One place of the sidebar. */
export function NavItem({ to, icon, label, folded = false, exact = false }: NavItemProps) {
  return (
    <Tooltip label={label} position="right" disabled={!folded}>
      <Link to={to} className={classes.item} activeOptions={{ exact }} aria-label={folded ? label : undefined}>
        <Icon name={icon} />
        {!folded && <span className="cut">{label}</span>}
      </Link>
    </Tooltip>
  );
}

/** The list of an object. */
export function ObjectNavItem({ object, folded }: { readonly object: CatalogObject; readonly folded: boolean }) {
  const label = object.labelPlural;
  return (
    <Tooltip label={label} position="right" disabled={!folded}>
      <Link
        to="/o/$plural"
        params={{ plural: object.plural }}
        className={classes.item}
        activeOptions={{ includeSearch: false }}
        aria-label={folded ? label : undefined}
      >
        <Icon name={objectIcon(object)} />
        {!folded && <span className="cut">{label}</span>}
      </Link>
    </Tooltip>
  );
}

/** A pinned view, with a square in a colour of its own and its count. */
export function PinnedNavItem({ view, place }: { readonly view: PinnedView; readonly place: number }) {
  const count = useViewCount(view);
  return (
    <Link
      to="/o/$plural"
      params={{ plural: view.object.plural }}
      search={{ view: view.id }}
      className={classes.item}
      activeProps={{ 'data-view-open': true }}
    >
      <span className={classes.square} style={{ background: `var(--chart-${String((place % 8) + 1)})` }} />
      <span className="cut">{view.name}</span>
      {count && <span className={classes.count}>{count}</span>}
    </Link>
  );
}
