import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { useWords } from '../web/field-context.tsx';
import classes from '../web/display.module.css';
import { digitsMeant, fetchedReader } from '../web/read-text.ts';
import { typedOnLine } from '../web/text-editor.tsx';
import { numberText } from '../web/words.ts';
import type { Words } from '../web/words.ts';

/** All digits as written: 1.50 stays 1.50. */
function written(value: string, words: Words): string {
  const digits = (value.split('.')[1] ?? '').length;
  return numberText(value, words.locale, { minimumFractionDigits: Math.min(digits, 20), maximumFractionDigits: 20 });
}

/** An exact decimal number. */
export const decimalWeb = defineFieldWeb<string>({
  icon: 'number',
  align: 'end',
  width: 112,
  Display: DecimalDisplay,
  ...typedOnLine(
    {
      edit: (value, _field, words) => written(value, words),
      ...fetchedReader(async () => (await import('./decimal.ts')).decimalType),
      repairs: digitsMeant,
    },
    { inputMode: 'decimal', align: 'end' },
  ),
  text: (value, _field, words) => written(value, words),
  operatorWords: { lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least' },
  sortWords: ['Low to high', 'High to low'],
});

function DecimalDisplay({ value }: DisplayProps<string>) {
  return <span className={classes.figure}>{written(value, useWords())}</span>;
}
