import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import classes from '../web/display.module.css';

/** A number given by the server, in the order of making. */
export const autoNumberWeb = defineFieldWeb<number>({
  icon: 'number',
  align: 'end',
  width: 80,
  Display: AutoNumberDisplay,
  text: String,
  operatorWords: { lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least' },
  sortWords: ['Low to high', 'High to low'],
});

/** Without grouping: it is a name, not an amount. */
function AutoNumberDisplay({ value }: DisplayProps<number>) {
  return <span className={classes.figure}>{value}</span>;
}
