import { Icon } from '@cross-crm/ui';
import type { ReactNode } from 'react';
import classes from './no-right.module.css';

/** Says which right is missing, above what cannot be changed without it. */
export function NoRight({ children }: { readonly children: ReactNode }) {
  return (
    <p className={classes.note}>
      <Icon name="lock" size={14} />
      {children}
    </p>
  );
}
