import type { ReactNode } from 'react';
import type { IconName } from '../icons/icon-paths.ts';
import { Icon } from '../icons/icon.tsx';
import classes from './filter-chip.module.css';

export interface FilterChipProps {
  readonly icon?: IconName;
  /** The field's name. */
  readonly label: string;
  /** The operator in words: "is any of". */
  readonly operator?: string;
  /** The value in words; left out for "is empty". */
  readonly value?: ReactNode;
  /** The whole condition in one sentence, for the remove button: "Stage is any of Customer". */
  readonly sentence: string;
  readonly onEdit?: () => void;
  readonly onRemove?: () => void;
}

/** One condition of a filter: field, operator, value, and a way to take it off. */
export function FilterChip({ icon, label, operator, value, sentence, onEdit, onRemove }: FilterChipProps) {
  return (
    <span className={classes.chip}>
      <button type="button" className={classes.body} onClick={onEdit} disabled={!onEdit} aria-haspopup="dialog">
        <span className={classes.part}>
          {icon && <Icon name={icon} size={14} />}
          {label}
        </span>
        {operator && <span className={`${classes.part} ${classes.operator}`}>{operator}</span>}
        {value !== undefined && <span className={`${classes.part} ${classes.value}`}>{value}</span>}
      </button>
      {onRemove && (
        <button type="button" className={classes.remove} onClick={onRemove} aria-label={`Remove filter: ${sentence}`}>
          <Icon name="close" size={14} />
        </button>
      )}
    </span>
  );
}
