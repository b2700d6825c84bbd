import { defineFieldWeb } from '../field-web.ts';
import { TextDisplay } from '../web/displays.tsx';

/** An id, given once by the server. */
export const idWeb = defineFieldWeb<string>({
  icon: 'number',
  align: 'start',
  width: 280,
  Display: TextDisplay,
  text: (value) => value,
  sortWords: ['First to last', 'Last to first'],
});
