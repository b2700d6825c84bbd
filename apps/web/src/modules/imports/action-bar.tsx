import type { ReactNode } from 'react';
import classes from './wizard.module.css';

/** The bar at the lower edge of a step: what there is to know, the way back, and the one way on. */
export function ActionBar({ words, children }: { readonly words: ReactNode; readonly children: ReactNode }) {
  return (
    <footer className={classes.act}>
      <p className="grow">{words}</p>
      {children}
    </footer>
  );
}
