import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { OutsideLink, QuietText } from '../web/displays.tsx';
import { parseWith } from '../web/read-text.ts';
import { textEditor } from '../web/text-editor.tsx';
import { emailType } from './email.ts';

/** One e-mail address. */
export const emailWeb = defineFieldWeb<string>({
  icon: 'mail',
  align: 'start',
  width: 160,
  typed: true,
  Display: EmailDisplay,
  Editor: textEditor({ edit: (value) => value, parse: parseWith(emailType) }, { inputMode: 'email' }),
  text: (value) => value,
  sortWords: ['A to Z', 'Z to A'],
});

function EmailDisplay({ value, density }: DisplayProps<string>) {
  return (
    <QuietText title={value}>
      <OutsideLink inert={density === 'cell'} href={`mailto:${value}`}>
        {value}
      </OutsideLink>
    </QuietText>
  );
}
