import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './section.module.css';

export interface SectionProps {
  readonly title: string;
  /** Beside the title, quieter: a count, a period. */
  readonly note?: ReactNode;
  /** At the end of the line: add, more. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Section({ title, note, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id}>{title}</h2>
        {note && <span className="small muted">{note}</span>}
        {actions && <span className={classes.actions}>{actions}</span>}
      </header>
      {children}
    </section>
  );
}
