import { parsed } from '@cross-crm/schema';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { OutsideLink, QuietText } from '../web/displays.tsx';
import { typedOnLine } from '../web/text-editor.tsx';

type PhoneValue = { number: string; e164: string | null };

/** One phone number. The server reads it, so that the browser needs no tables of the world's numbers. */
export const phoneWeb = defineFieldWeb<PhoneValue>({
  icon: 'phone',
  align: 'start',
  width: 140,
  listed: true,
  Display: PhoneDisplay,
  ...typedOnLine<PhoneValue>(
    { edit: (value) => value.number, parse: (text) => parsed({ number: text.trim(), e164: null }) },
    { inputMode: 'tel' },
  ),
  text: (value) => value.number,
  input: ({ number }) => ({ number }),
  sortWords: ['First to last', 'Last to first'],
});

function PhoneDisplay({ value, density }: DisplayProps<PhoneValue>) {
  return (
    <QuietText title={value.number}>
      <OutsideLink inert={density === 'cell'} href={`tel:${value.e164 ?? value.number}`}>
        {value.number}
      </OutsideLink>
    </QuietText>
  );
}
