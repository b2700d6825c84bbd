import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import classes from './display.module.css';

/** For a type this browser's version does not know yet: its values can be read, not edited. */
export const fallbackWeb = defineFieldWeb({
  icon: 'code',
  align: 'start',
  width: 160,
  Display: FallbackDisplay,
  text: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
  sortWords: ['First to last', 'Last to first'],
});

function FallbackDisplay({ value }: DisplayProps) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return (
    <span className={classes.cut} title={text}>
      {text}
    </span>
  );
}
