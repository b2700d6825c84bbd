import { useState } from 'react';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps } from '../field-web.ts';
import { More } from '../web/displays.tsx';
import { useSearch } from '../web/field-context.tsx';
import type { LinkOption } from '../web/field-context.tsx';
import classes from '../web/display.module.css';
import { LinkOperand, LinkOperandLabel } from '../web/link-operand.tsx';
import { linkOption } from '../web/links.ts';
import { PopoverEditor } from '../web/popover-editor.tsx';
import { RecordAnchor, RecordLabel } from '../web/record-label.tsx';
import { RecordPicker } from '../web/record-picker.tsx';
import { LinkRows } from './link-rows.web.tsx';
import type { RelationsValue } from './link-rows.web.tsx';

/** Links to many records, each with a role and dates. */
export const relationsWeb = defineFieldWeb<RelationsValue[]>({
  icon: 'users',
  align: 'start',
  width: 164,
  Display: RelationsDisplay,
  Editor: RelationsEditor,
  Operand: LinkOperand,
  OperandLabel: LinkOperandLabel,
  text: (value) => value.map((link) => link.title).join(', '),
  input: (value) => value.map(({ id, role, startedOn, endedOn }) => ({ id, role, startedOn, endedOn })),
  operand: (value) => value.map((link) => link.id),
  sortWords: ['A to Z', 'Z to A'],
});

function RelationsDisplay({ value, field }: DisplayProps<RelationsValue[]>) {
  const [first, ...others] = value;
  if (first === undefined) return null;
  return (
    <span className={classes.record}>
      <RecordAnchor object={field.target?.object ?? ''} link={linkOption(first)} />
      <More count={others.length} title={others.map((link) => link.title).join(', ')} />
    </span>
  );
}

function RelationsEditor({ value, field, label, startWith, onChange, onCommit }: EditorProps<RelationsValue[]>) {
  const search = useSearch();
  const object = field.target?.object ?? '';
  const [links, setLinks] = useState<RelationsValue[]>(value ?? []);
  const change = (next: RelationsValue[], tell = onChange) => {
    setLinks(next);
    tell({ ok: true, value: next.length === 0 ? null : next });
  };
  const pick = (link: LinkOption | null, made = false) => {
    if (link === null) return;
    const known = links.some((other) => other.id === link.id);
    const next = known
      ? links.filter((other) => other.id !== link.id)
      : [...links, { id: link.id, title: link.title, role: null, startedOn: null, endedOn: null }];
    change(next, made ? onCommit : onChange);
  };
  const preview = links.slice(0, 1).map((link) => <RecordLabel key={link.id} link={linkOption(link)} mark={search.markOf(object)} />);
  return (
    <PopoverEditor label={label} width={320} preview={preview}>
      <RecordPicker
        label={label}
        object={object}
        chosen={links.map(linkOption)}
        multiple
        creates
        startWith={startWith}
        onPick={pick}
        footer={<LinkRows links={links} field={field} onChange={change} />}
      />
    </PopoverEditor>
  );
}
