import { SkeletonLine } from '@cross-crm/ui';
import classes from './card.module.css';

/** A card that is still to be read. */
export function WaitingCard() {
  return (
    <div className={classes.card} aria-hidden="true">
      <div className={`${classes.row} ${classes.middle}`}>
        <SkeletonLine width="70%" />
      </div>
      <div className={`${classes.row} ${classes.about}`}>
        <SkeletonLine width="50%" height={8} />
      </div>
      <div className={`${classes.row} ${classes.middle}`}>
        <SkeletonLine width="30%" />
      </div>
    </div>
  );
}
