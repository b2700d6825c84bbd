import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { areaEditor } from '../web/area-editor.tsx';
import classes from '../web/field-web.module.css';
import { parseWith } from '../web/read-text.ts';
import { longTextType } from './long-text.ts';

/** Several lines of plain text. */
export const longTextWeb = defineFieldWeb<string>({
  icon: 'note',
  align: 'start',
  width: 240,
  wide: true,
  Display: LongTextDisplay,
  Editor: areaEditor({ edit: (value) => value, parse: parseWith(longTextType) }),
  text: (value) => value.replace(/\s+/g, ' '),
  sortWords: ['A to Z', 'Z to A'],
});

function LongTextDisplay({ value, density }: DisplayProps<string>) {
  return (
    <span className={density === 'cell' ? classes.cut : classes.lines} title={density === 'cell' ? value : undefined}>
      {value}
    </span>
  );
}
