import { parsed } from '@cross-crm/schema';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { areaEditor } from '../web/area-editor.tsx';
import classes from '../web/display.module.css';

/** Several lines of plain text. */
export const longTextWeb = defineFieldWeb<string>({
  icon: 'note',
  align: 'start',
  width: 240,
  wide: true,
  Display: LongTextDisplay,
  Editor: areaEditor({ edit: (value) => value, parse: (text) => parsed(text.trim()) }),
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
