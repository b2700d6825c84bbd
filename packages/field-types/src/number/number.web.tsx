import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { useWords } from '../web/field-context.tsx';
import classes from '../web/field-web.module.css';
import { digitsMeant, parseWith } from '../web/read-text.ts';
import { textEditor } from '../web/text-editor.tsx';
import { numberText } from '../web/words.ts';
import type { Words } from '../web/words.ts';
import { numberType } from './number.ts';

const written = (value: number, words: Words): string => numberText(value, words.locale, { maximumFractionDigits: 15 });

/** A number. */
export const numberWeb = defineFieldWeb<number>({
  icon: 'number',
  align: 'end',
  width: 104,
  typed: true,
  Display: NumberDisplay,
  Editor: textEditor(
    { edit: (value, _field, words) => written(value, words), parse: parseWith(numberType), repairs: digitsMeant },
    { inputMode: 'decimal', align: 'end' },
  ),
  text: (value, _field, words) => written(value, words),
  operatorWords: { lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least' },
  sortWords: ['Low to high', 'High to low'],
});

function NumberDisplay({ value }: DisplayProps<number>) {
  return <span className={classes.figure}>{written(value, useWords())}</span>;
}
