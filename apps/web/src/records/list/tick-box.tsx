import { Icon } from '@cross-crm/ui';
import type { MouseEvent } from 'react';
import classes from './tick-box.module.css';

interface TickBoxProps {
  readonly checked: boolean | 'mixed';
  readonly label: string;
  /** In a grid the cursor goes over rows, not over their boxes. */
  readonly tabIndex?: number;
  onTick(event: MouseEvent): void;
}

/** A box to tick. */
export function TickBox({ checked, label, tabIndex, onTick }: TickBoxProps) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={checked}
      aria-label={label}
      tabIndex={tabIndex}
      className={classes.tickPlace}
      onClick={onTick}
    >
      <span className={checked === false ? classes.tick : classes.tickOn}>
        {checked !== false && <Icon name={checked === 'mixed' ? 'minus' : 'check'} size={14} />}
      </span>
    </button>
  );
}
