import { useState } from 'react';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, Draft, EditorProps } from '../field-web.ts';
import { More, OutsideLink, QuietText } from '../web/displays.tsx';
import classes from '../web/display.module.css';
import { PopoverEditor } from '../web/popover-editor.tsx';
import { RowsEditor } from '../web/rows-editor.tsx';
import type { TypedRow } from '../web/rows-editor.tsx';

type EmailRow = { email: string; kind: string };

const kinds = [
  { key: 'work', label: 'Work' },
  { key: 'private', label: 'Private' },
  { key: 'other', label: 'Other' },
];

/** E-mail addresses; the first one is the main one. */
export const emailsWeb = defineFieldWeb<EmailRow[]>({
  icon: 'mail',
  align: 'start',
  width: 160,
  listed: true,
  Display: EmailsDisplay,
  Editor: EmailsEditor,
  text: (value) => value.map((row) => row.email).join(', '),
  sortWords: ['A to Z', 'Z to A'],
});

function EmailsDisplay({ value, density }: DisplayProps<EmailRow[]>) {
  const [first, ...others] = value;
  if (first === undefined) return null;
  return (
    <QuietText title={first.email}>
      <OutsideLink inert={density === 'cell'} href={`mailto:${first.email}`}>
        {first.email}
      </OutsideLink>
      <More count={others.length} title={others.map((row) => row.email).join(', ')} />
    </QuietText>
  );
}

function EmailsEditor({ value, label, autoFocus, startWith, onChange }: EditorProps<EmailRow[]>) {
  const [rows, setRows] = useState<TypedRow[]>(() => firstRows(value, startWith));
  const change = (next: TypedRow[]) => {
    setRows(next);
    onChange(draftOfRows(next));
  };
  return (
    <PopoverEditor label={label} width={340} preview={<span className={classes.cut}>{rows[0]?.text}</span>}>
      <RowsEditor label={label} noun="address" rows={rows} kinds={kinds} inputMode="email" autoFocus={autoFocus} onChange={change} />
    </PopoverEditor>
  );
}

function firstRows(value: EmailRow[] | null, startWith: string | undefined): TypedRow[] {
  const rows = (value ?? []).map((row) => ({ text: row.email, kind: row.kind }));
  if (startWith !== undefined) return [{ text: startWith, kind: rows[0]?.kind ?? 'work' }, ...rows.slice(1)];
  return rows.length > 0 ? rows : [{ text: '', kind: 'work' }];
}

function draftOfRows(rows: readonly TypedRow[]): Draft<EmailRow[]> {
  const filled = rows.filter((row) => row.text.trim() !== '');
  const wrong = filled.find((row) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(row.text.trim()));
  if (wrong !== undefined)
    return { ok: false, text: wrong.text, message: `“${wrong.text}” is not an e-mail address, such as ann@example.com.` };
  return { ok: true, value: filled.length === 0 ? null : filled.map((row) => ({ email: row.text.trim(), kind: row.kind })) };
}
