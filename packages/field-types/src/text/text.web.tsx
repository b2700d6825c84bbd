import { defineFieldWeb } from '../field-web.ts';
import { TextDisplay } from '../web/displays.tsx';
import { parseWith } from '../web/read-text.ts';
import { textEditor } from '../web/text-editor.tsx';
import { textType } from './text.ts';

/** One line of text. */
export const textWeb = defineFieldWeb<string>({
  icon: 'text',
  align: 'start',
  width: 148,
  typed: true,
  Display: TextDisplay,
  Editor: textEditor({ edit: (value) => value, parse: parseWith(textType) }, { prose: true }),
  text: (value) => value,
  sortWords: ['A to Z', 'Z to A'],
});
