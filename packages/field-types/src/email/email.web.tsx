import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { OutsideLink, QuietText } from '../web/displays.tsx';
import { fetchedReader } from '../web/read-text.ts';
import { typedOnLine } from '../web/text-editor.tsx';

/** One e-mail address. */
export const emailWeb = defineFieldWeb<string>({
  icon: 'mail',
  align: 'start',
  width: 160,
  listed: true,
  Display: EmailDisplay,
  ...typedOnLine({ edit: (value) => value, ...fetchedReader(async () => (await import('./email.ts')).emailType) }, { inputMode: 'email' }),
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
