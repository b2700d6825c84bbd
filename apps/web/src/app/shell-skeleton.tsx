import { SkeletonRows } from '@cross-crm/ui';
import classes from './shell.module.css';

/** The shell before anything is known: its regions, so that nothing moves when the content comes. */
export function ShellSkeleton() {
  return (
    <div className={classes.app}>
      <div className={classes.sidebar} />
      <main className={classes.main}>
        <div className={classes.topPlace} />
        <SkeletonRows rows={12} />
      </main>
    </div>
  );
}
