import { useState } from 'react';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps } from '../field-web.ts';
import type { LinkOption } from '../web/field-context.tsx';
import classes from '../web/display.module.css';
import { LinkOperand, LinkOperandLabel } from '../web/link-operand.tsx';
import { linkOption, linkValue } from '../web/links.ts';
import type { LinkValue } from '../web/links.ts';
import { PopoverEditor } from '../web/popover-editor.tsx';
import { RecordLabel } from '../web/record-label.tsx';
import { RecordPicker } from '../web/record-picker.tsx';

/** Coloured labels shared by the workspace. */
export const tagsWeb = defineFieldWeb<LinkValue[]>({
  icon: 'tag',
  align: 'start',
  width: 180,
  bulkKey: 'L',
  inHead: true,
  Display: TagsDisplay,
  Editor: TagsEditor,
  Operand: LinkOperand,
  OperandLabel: LinkOperandLabel,
  text: (value) => value.map((tag) => tag.title).join(', '),
  input: (value) => value.map((tag) => tag.id),
  operand: (value) => value.map((tag) => tag.id),
  sortWords: ['A to Z', 'Z to A'],
});

function TagsDisplay({ value }: DisplayProps<LinkValue[]>) {
  return (
    <span className={classes.tags} title={value.map((tag) => tag.title).join(', ')}>
      {value.map((tag) => (
        <RecordLabel key={tag.id} link={asTag(linkOption(tag))} mark="none" />
      ))}
    </span>
  );
}

/** A tag without a colour is grey, but still a tag. */
function asTag(option: LinkOption): LinkOption {
  return { ...option, color: option.color ?? 'gray' };
}

function TagsEditor({ value, field, label, startWith, onChange, onCommit }: EditorProps<LinkValue[]>) {
  const [tags, setTags] = useState<LinkValue[]>(value ?? []);
  const pick = (link: LinkOption | null, made = false) => {
    if (link === null) return;
    const next = tags.some((tag) => tag.id === link.id) ? tags.filter((tag) => tag.id !== link.id) : [...tags, linkValue(link)];
    setTags(next);
    const tell = made ? onCommit : onChange;
    tell({ ok: true, value: next.length === 0 ? null : next });
  };
  return (
    <PopoverEditor label={label} width={240} preview={<TagsDisplay value={tags} field={field} density="cell" />}>
      <RecordPicker
        label={label}
        object={field.target?.object ?? ''}
        chosen={tags.map(linkOption)}
        multiple
        creates
        startWith={startWith}
        onPick={pick}
      />
    </PopoverEditor>
  );
}
