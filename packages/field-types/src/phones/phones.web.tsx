import { useState } from 'react';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps } from '../field-web.ts';
import { More, OutsideLink, QuietText } from '../web/displays.tsx';
import classes from '../web/display.module.css';
import { PopoverEditor } from '../web/popover-editor.tsx';
import { RowsEditor } from '../web/rows-editor.tsx';
import type { TypedRow } from '../web/rows-editor.tsx';

type PhoneRow = { number: string; e164: string | null; kind: string };

const kinds = [
  { key: 'work', label: 'Work' },
  { key: 'mobile', label: 'Mobile' },
  { key: 'home', label: 'Home' },
  { key: 'other', label: 'Other' },
];

/** Phone numbers as typed; the server reads them. The first one is the main one. */
export const phonesWeb = defineFieldWeb<PhoneRow[]>({
  icon: 'phone',
  align: 'start',
  width: 140,
  listed: true,
  Display: PhonesDisplay,
  Editor: PhonesEditor,
  text: (value) => value.map((row) => row.number).join(', '),
  input: (value) => value.map(({ number, kind }) => ({ number, kind })),
  sortWords: ['First to last', 'Last to first'],
});

function PhonesDisplay({ value, density }: DisplayProps<PhoneRow[]>) {
  const [first, ...others] = value;
  if (first === undefined) return null;
  return (
    <QuietText title={first.number}>
      <OutsideLink inert={density === 'cell'} href={`tel:${first.e164 ?? first.number}`}>
        {first.number}
      </OutsideLink>
      <More count={others.length} title={others.map((row) => row.number).join(', ')} />
    </QuietText>
  );
}

function PhonesEditor({ value, label, autoFocus, startWith, onChange }: EditorProps<PhoneRow[]>) {
  const [rows, setRows] = useState<TypedRow[]>(() => firstRows(value, startWith));
  const change = (next: TypedRow[]) => {
    const filled = next.filter((row) => row.text.trim() !== '');
    setRows(next);
    onChange({
      ok: true,
      value: filled.length === 0 ? null : filled.map((row) => ({ number: row.text.trim(), e164: null, kind: row.kind })),
    });
  };
  return (
    <PopoverEditor label={label} width={320} preview={<span className={classes.cut}>{rows[0]?.text}</span>}>
      <RowsEditor label={label} noun="number" rows={rows} kinds={kinds} inputMode="tel" autoFocus={autoFocus} onChange={change} />
    </PopoverEditor>
  );
}

function firstRows(value: PhoneRow[] | null, startWith: string | undefined): TypedRow[] {
  const rows = (value ?? []).map((row) => ({ text: row.number, kind: row.kind }));
  if (startWith !== undefined) return [{ text: startWith, kind: rows[0]?.kind ?? 'work' }, ...rows.slice(1)];
  return rows.length > 0 ? rows : [{ text: '', kind: 'work' }];
}
