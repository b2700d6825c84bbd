import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps } from '../field-web.ts';
import { OutsideLink } from '../web/displays.tsx';
import { fetchedReader } from '../web/read-text.ts';
import { typedOnLine } from '../web/text-editor.tsx';

/** A web address. */
export const urlWeb = defineFieldWeb<string>({
  icon: 'globe',
  align: 'start',
  width: 160,
  inHead: true,
  listed: true,
  Display: UrlDisplay,
  ...typedOnLine({ edit: (value) => value, ...fetchedReader(async () => (await import('./url.ts')).urlType) }, { inputMode: 'url' }),
  text: shortAddress,
  sortWords: ['A to Z', 'Z to A'],
});

/** Only schemes that cannot run anything become links, whatever was stored. */
function UrlDisplay({ value, density }: DisplayProps<string>) {
  const safe = /^(?:https?:\/\/|mailto:)/i.test(value);
  return safe ? (
    <OutsideLink inert={density === 'cell'} href={value} title={value}>
      {shortAddress(value)}
    </OutsideLink>
  ) : (
    <span>{value}</span>
  );
}

/** "https://www.vantrell.example/" reads "vantrell.example". */
function shortAddress(value: string): string {
  return value.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '').replace(/\/$/, '');
}
