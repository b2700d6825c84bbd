import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { useWords } from '../web/field-context.tsx';
import classes from '../web/field-web.module.css';
import { digitsMeant, parseWith } from '../web/read-text.ts';
import { textEditor } from '../web/text-editor.tsx';
import { numberText } from '../web/words.ts';
import type { Words } from '../web/words.ts';
import { decimalType } from './decimal.ts';

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
  typed: true,
  Display: DecimalDisplay,
  Editor: textEditor(
    { edit: (value, _field, words) => written(value, words), parse: parseWith(decimalType), repairs: digitsMeant },
    { inputMode: 'decimal', align: 'end' },
  ),
  text: (value, _field, words) => written(value, words),
  operatorWords: { lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least' },
  sortWords: ['Low to high', 'High to low'],
});

function DecimalDisplay({ value }: DisplayProps<string>) {
  return <span className={classes.figure}>{written(value, useWords())}</span>;
}
