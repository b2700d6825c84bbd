import { useState } from 'react';
import { Tag } from '@cross-crm/ui';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps } from '../field-web.ts';
import { ChoiceOperand, ChoicePicker, toggledKey } from '../web/choice-picker.tsx';
import { choiceOf, choicesOf } from '../web/choices.ts';
import classes from '../web/display.module.css';
import { PopoverEditor } from '../web/popover-editor.tsx';

/** Several of a field's choices. */
export const multiSelectWeb = defineFieldWeb<string[]>({
  icon: 'select',
  align: 'start',
  width: 180,
  Display: MultiSelectDisplay,
  Editor: MultiSelectEditor,
  Operand: ChoiceOperand,
  text: (value, field) => value.map((key) => choiceOf(choicesOf(field), key).label).join(', '),
  sortWords: ['First to last', 'Last to first'],
});

function MultiSelectDisplay({ value, field }: DisplayProps<string[]>) {
  const choices = value.map((key) => choiceOf(choicesOf(field), key));
  return (
    <span className={classes.tags} title={choices.map((choice) => choice.label).join(', ')}>
      {choices.map((choice) => (
        <Tag key={choice.key} hue={choice.hue}>
          {choice.label}
        </Tag>
      ))}
    </span>
  );
}

function MultiSelectEditor({ value, field, label, startWith, onChange }: EditorProps<string[]>) {
  const [keys, setKeys] = useState<string[]>(value ?? []);
  const pick = (key: string | null) => {
    const next = toggledKey(keys, key ?? '');
    setKeys(next);
    onChange({ ok: true, value: next.length === 0 ? null : next });
  };
  return (
    <PopoverEditor label={label} width={220} preview={<MultiSelectDisplay value={keys} field={field} density="cell" />}>
      <ChoicePicker label={label} choices={choicesOf(field)} chosen={keys} multiple startWith={startWith} onPick={pick} />
    </PopoverEditor>
  );
}
