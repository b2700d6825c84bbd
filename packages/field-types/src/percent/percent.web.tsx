import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { useWords } from '../web/field-context.tsx';
import classes from '../web/display.module.css';
import { digitsMeant, fetchedReader } from '../web/read-text.ts';
import { typedOnLine } from '../web/text-editor.tsx';
import { numberText } from '../web/words.ts';
import type { Words } from '../web/words.ts';

const written = (value: number, words: Words): string => `${numberText(value, words.locale, { maximumFractionDigits: 10 })} %`;

/** A share of a hundred: 12.5 reads "12.5 %". */
export const percentWeb = defineFieldWeb<number>({
  icon: 'percent',
  align: 'end',
  width: 96,
  footer: 'avg',
  Display: PercentDisplay,
  ...typedOnLine(
    {
      edit: (value, _field, words) => written(value, words),
      ...fetchedReader(async () => (await import('./percent.ts')).percentType),
      repairs: digitsMeant,
    },
    { inputMode: 'decimal', align: 'end' },
  ),
  text: (value, _field, words) => written(value, words),
  figure: (figure, words) => `${numberText(figure, words.locale, { maximumFractionDigits: 1 })} %`,
  operatorWords: { lt: 'less than', lte: 'at most', gt: 'more than', gte: 'at least' },
  sortWords: ['Low to high', 'High to low'],
});

function PercentDisplay({ value }: DisplayProps<number>) {
  return <span className={classes.figure}>{written(value, useWords())}</span>;
}
