import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, WebField } from '../field-web.ts';
import { useWords } from '../web/field-context.tsx';
import classes from '../web/display.module.css';
import { digitsMeant, fetchedReader } from '../web/read-text.ts';
import { typedOnLine } from '../web/text-editor.tsx';
import { numberText } from '../web/words.ts';
import type { Words } from '../web/words.ts';

function written(value: number, field: WebField, words: Words): string {
  return numberText(value, words.locale, {
    maximumFractionDigits: 15,
    useGrouping: !('plain' in field.options && field.options.plain === true),
  });
}

/** A number. */
export const numberWeb = defineFieldWeb<number>({
  icon: 'number',
  align: 'end',
  width: 104,
  Display: NumberDisplay,
  ...typedOnLine(
    { edit: written, ...fetchedReader(async () => (await import('./number.ts')).numberType), repairs: digitsMeant },
    { inputMode: 'decimal', align: 'end' },
  ),
  text: written,
  operatorWords: { lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least' },
  sortWords: ['Low to high', 'High to low'],
});

function NumberDisplay({ value, field }: DisplayProps<number>) {
  return <span className={classes.figure}>{written(value, field, useWords())}</span>;
}
