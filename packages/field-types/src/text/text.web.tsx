import { parsed } from '@cross-crm/schema';
import { defineFieldWeb } from '../field-web.ts';
import { TextDisplay } from '../web/displays.tsx';
import { typedOnLine } from '../web/text-editor.tsx';

/** One line of text. */
export const textWeb = defineFieldWeb<string>({
  icon: 'text',
  align: 'start',
  width: 148,
  listed: true,
  Display: TextDisplay,
  ...typedOnLine({ edit: (value) => value, parse: (text) => parsed(text.trim()) }, { prose: true }),
  text: (value) => value,
  sortWords: ['A to Z', 'Z to A'],
});
