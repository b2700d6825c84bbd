import { SkeletonRows } from '@cross-crm/ui';
import { PartBoundary } from '../../lib/page/part-boundary.tsx';
import { TopBar } from '../../lib/page/top-bar.tsx';
import { useObject } from '../../lib/queries.ts';
import { ClosingDeals } from './closing-deals.tsx';
import { DemoNote } from './demo-note.tsx';
import { FirstSteps } from './first-steps.tsx';
import classes from './home.module.css';
import { MyTasks } from './my-tasks.tsx';
import { RecentChanges } from './recent-changes.tsx';
import { useRecentChanges } from './use-recent-changes.ts';

/** Where a day begins: what is due, what closes soon, what changed. In an empty workspace: how to fill it. */
export function HomePage() {
  const { changes, reading, error } = useRecentChanges();
  const isEmpty = !reading && !error && changes.length === 0;
  return (
    <>
      <TopBar icon="home" title="Home" />
      {reading && <SkeletonRows widths={[16, 180, 120, 56]} />}
      {isEmpty && <FirstSteps />}
      <DemoNote />
      {!reading && !isEmpty && <Day />}
    </>
  );
}

function Day() {
  const tasks = useObject('task');
  const deals = useObject('deal');
  return (
    <div className={classes.day}>
      <div className={classes.column}>
        <PartBoundary what="Your tasks">{tasks && <MyTasks />}</PartBoundary>
        <PartBoundary what="Recent changes">
          <RecentChanges />
        </PartBoundary>
      </div>
      <div className={classes.column}>
        <PartBoundary what="Deals that close next">{deals && <ClosingDeals />}</PartBoundary>
      </div>
    </div>
  );
}
