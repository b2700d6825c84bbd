import { numberText, useWords } from '@cross-crm/field-types/web';
import type { IconName } from '@cross-crm/ui';
import { Icon } from '@cross-crm/ui';
import { useAmountWords } from './amount-words.tsx';
import { useBoard } from './board-context.ts';
import classes from './board.module.css';
import type { BoardColumn } from './column.ts';
import type { Totals } from './totals.ts';

export interface SideStripProps {
  readonly column: BoardColumn;
  readonly totals: Totals | undefined;
  /** A card is held over it. */
  readonly over: boolean;
  readonly onPress: (column: BoardColumn) => void;
}

const icons: Readonly<Record<BoardColumn['kind'], IconName>> = { open: 'chevronRight', won: 'check', lost: 'close' };

/** A column in 34 px: what is won or lost, or a column that is collapsed. It takes cards in like any other. */
export function SideStrip({ column, totals, over, onPress }: SideStripProps) {
  const { object } = useBoard();
  const { locale } = useWords();
  const sums = useAmountWords()(totals?.amounts ?? []);
  const showsSum = column.kind !== 'lost' && sums.length > 0;
  const numbers = totals ? [countWords(totals.count, over, locale), ...(showsSum ? [sums.join(' + ')] : [])].join(' · ') : '';
  const press = column.kind === 'open' ? `Expand ${column.name}` : `Show the ${object.labelPlural.toLowerCase()} in ${column.name}`;
  return (
    <button
      type="button"
      className={`${classes.strip} ${column.kind === 'open' ? classes.folded : ''} ${over ? classes.over : ''}`}
      data-column={column.id}
      aria-label={`${column.name} ${numbers}. ${press}`}
      title={press}
      onClick={() => onPress(column)}
    >
      <Icon name={icons[column.kind]} size={14} />
      <span className={classes.stripWords}>
        {column.name} <span className="muted">{numbers}</span>
      </span>
    </button>
  );
}

/** How many it holds; with a card held over it, how many it will. */
function countWords(count: number, over: boolean, locale: string): string {
  return over ? `${numberText(count, locale)} → ${numberText(count + 1, locale)}` : numberText(count, locale);
}
