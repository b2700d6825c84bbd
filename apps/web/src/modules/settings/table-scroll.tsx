import type { ReactNode } from 'react';
import classes from './settings-table.module.css';

/** A table that scrolls sideways on a narrow screen, also by keyboard. */
export function TableScroll({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className={classes.wrap} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
