import type { ReactNode } from 'react';
import classes from './notes.module.css';

export interface EmptyStateProps {
  /** One sentence: what would stand here, or why nothing does. */
  readonly children: ReactNode;
  /** What to do next: one button, on first use also import and sample records. */
  readonly actions?: ReactNode;
  /** In a section, whose rows start 8 px from its edge. */
  readonly tight?: boolean;
}

/** Stands where the first row would be. */
export function EmptyState({ children, actions, tight = false }: EmptyStateProps) {
  return (
    <div className={tight ? classes.tight : classes.empty}>
      <p>{children}</p>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
