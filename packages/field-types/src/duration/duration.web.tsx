import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import classes from '../web/display.module.css';
import { fetchedReader } from '../web/read-text.ts';
import { typedOnLine } from '../web/text-editor.tsx';
import { durationWords } from './duration-words.web.ts';

/** A length of time. */
export const durationWeb = defineFieldWeb<number>({
  icon: 'clock',
  align: 'end',
  width: 96,
  Display: DurationDisplay,
  ...typedOnLine({ edit: durationWords, ...fetchedReader(async () => (await import('./duration.ts')).durationType) }, { align: 'end' }),
  text: durationWords,
  figure: (figure) => durationWords(Math.round(Number(figure))),
  operatorWords: { lt: 'shorter than', lte: 'at most', gt: 'longer than', gte: 'at least' },
  sortWords: ['Short to long', 'Long to short'],
});

function DurationDisplay({ value }: DisplayProps<number>) {
  return <span className={classes.figure}>{durationWords(value)}</span>;
}
