import { SkeletonLine } from '@cross-crm/ui';
import classes from './column.module.css';
import { WaitingCard } from './waiting-card.tsx';

/** The board that will come. */
export function BoardSkeleton() {
  return [6, 4, 5, 6, 3].map((cards, at) => (
    <div key={at} className={classes.column} aria-hidden="true">
      <div className={classes.head}>
        <div className={classes.row}>
          <SkeletonLine width={80} />
        </div>
        <div className={classes.row}>
          <SkeletonLine width={60} />
        </div>
        <div className={classes.bar} />
      </div>
      <div className={classes.waiting}>
        {Array.from({ length: cards }, (_, index) => (
          <WaitingCard key={index} />
        ))}
      </div>
    </div>
  ));
}
