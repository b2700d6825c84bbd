import { Tag } from '@cross-crm/ui';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps } from '../field-web.ts';
import { ChoiceOperand, ChoicePicker } from '../web/choice-picker.tsx';
import { choiceOf, choicesOf } from '../web/choices.ts';
import { PopoverEditor } from '../web/popover-editor.tsx';

/** One of several choices. */
export const selectWeb = defineFieldWeb<string>({
  icon: 'select',
  align: 'start',
  width: 136,
  inHead: true,
  Display: SelectDisplay,
  Editor: SelectEditor,
  Operand: ChoiceOperand,
  text: (value, field) => choiceOf(choicesOf(field), value).label,
  sortWords: ['First to last', 'Last to first'],
});

function SelectDisplay({ value, field }: DisplayProps<string>) {
  const choice = choiceOf(choicesOf(field), value);
  return <Tag hue={choice.hue}>{choice.label}</Tag>;
}

function SelectEditor({ value, field, label, startWith, onCommit }: EditorProps<string>) {
  return (
    <PopoverEditor label={label} width={220} preview={value === null ? null : <SelectDisplay value={value} field={field} density="cell" />}>
      <ChoicePicker
        label={label}
        choices={choicesOf(field)}
        chosen={value === null ? [] : [value]}
        startWith={startWith}
        {...(field.required ? {} : { noneLabel: 'None' })}
        onPick={(key) => onCommit({ ok: true, value: key })}
      />
    </PopoverEditor>
  );
}
