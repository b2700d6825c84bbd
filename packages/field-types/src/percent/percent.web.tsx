import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { useWords } from '../web/field-context.tsx';
import classes from '../web/field-web.module.css';
import { digitsMeant, parseWith } from '../web/read-text.ts';
import { textEditor } from '../web/text-editor.tsx';
import { numberText } from '../web/words.ts';
import type { Words } from '../web/words.ts';
import { percentType } from './percent.ts';

const written = (value: number, words: Words): string => `${numberText(value, words.locale, { maximumFractionDigits: 10 })} %`;

/** A share of a hundred: 12.5 reads "12.5 %". */
export const percentWeb = defineFieldWeb<number>({
  icon: 'percent',
  align: 'end',
  width: 96,
  typed: true,
  footer: 'avg',
  Display: PercentDisplay,
  Editor: textEditor(
    { edit: (value, _field, words) => written(value, words), parse: parseWith(percentType), repairs: digitsMeant },
    { inputMode: 'decimal', align: 'end' },
  ),
  text: (value, _field, words) => written(value, words),
  operatorWords: { lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least' },
  sortWords: ['Low to high', 'High to low'],
});

function PercentDisplay({ value }: DisplayProps<number>) {
  return <span className={classes.figure}>{written(value, useWords())}</span>;
}
