import { Icon } from '@cross-crm/ui';
import { defineFieldWeb } from '../field-web.ts';
import type { DisplayProps, EditorProps, OperandProps } from '../field-web.ts';
import { ChoicePicker } from '../web/choice-picker.tsx';
import type { WebChoice } from '../web/choices.ts';
import classes from '../web/display.module.css';
import { PopoverEditor } from '../web/popover-editor.tsx';

const choices: readonly WebChoice[] = [
  { key: 'true', label: 'Yes', hue: 'green' },
  { key: 'false', label: 'No', hue: 'gray' },
];

/** Yes or no: one press turns it. */
export const booleanWeb = defineFieldWeb<boolean>({
  icon: 'toggle',
  align: 'start',
  width: 88,
  Display: BooleanDisplay,
  Editor: BooleanEditor,
  Operand: BooleanOperand,
  text: (value) => (value ? 'Yes' : 'No'),
  toggled: (value) => value !== true,
  sortWords: ['No to yes', 'Yes to no'],
});

function BooleanDisplay({ value }: DisplayProps<boolean>) {
  return (
    <span className={classes.yes}>
      <span className={value ? classes.tickOn : classes.tick} aria-hidden="true">
        {value && <Icon name="check" size={14} />}
      </span>
      {value ? 'Yes' : 'No'}
    </span>
  );
}

function BooleanEditor({ value, field, label, startWith, onCommit }: EditorProps<boolean>) {
  return (
    <PopoverEditor
      label={label}
      width={160}
      preview={value === null ? null : <BooleanDisplay value={value} field={field} density="cell" />}
    >
      <ChoicePicker
        label={label}
        choices={choices}
        chosen={value === null ? [] : [String(value)]}
        startWith={startWith}
        {...(field.required ? {} : { noneLabel: 'Not known' })}
        onPick={(key) => onCommit({ ok: true, value: key === null ? null : key === 'true' })}
      />
    </PopoverEditor>
  );
}

function BooleanOperand({ operand, label, onChange, onDone }: OperandProps) {
  const pick = (key: string | null) => {
    onChange(key === 'true');
    onDone();
  };
  return <ChoicePicker label={label} choices={choices} chosen={typeof operand === 'boolean' ? [String(operand)] : []} onPick={pick} />;
}
