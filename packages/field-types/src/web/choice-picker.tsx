import { useState } from 'react';
import { Tag } from '@cross-crm/ui';
import type { OperandProps } from '../field-web.ts';
import { choicesOf, keysOf, matching } from './choices.ts';
import type { WebChoice } from './choices.ts';
import { ListPicker } from './list-picker.tsx';
import type { PickerOption } from './list-picker.tsx';

/** The id of the row that empties a field; no choice has an empty key. */
const none = '';

interface ChoicePickerProps {
  readonly label: string;
  readonly choices: readonly WebChoice[];
  readonly chosen: readonly string[];
  readonly multiple?: boolean;
  /** Words of the row that empties the field; absent when it may not be empty. */
  readonly noneLabel?: string;
  readonly startWith?: string | undefined;
  /** Gets the key, or null for none. */
  onPick(key: string | null): void;
}

/** Picks one or several of a field's choices. */
export function ChoicePicker({ label, choices, chosen, multiple, noneLabel, startWith, onPick }: ChoicePickerProps) {
  const [query, setQuery] = useState(startWith ?? '');
  const rows = matching(choices, query).map(choiceRow);
  const withNone = noneLabel !== undefined && query === '' ? [...rows, { id: none, label: noneLabel }] : rows;
  return (
    <ListPicker
      label={label}
      query={query}
      options={withNone}
      chosen={new Set(chosen)}
      multiple={multiple ?? false}
      empty="No such choice."
      onQuery={setQuery}
      onPick={(id) => onPick(id === none ? null : id)}
    />
  );
}

function choiceRow(choice: WebChoice): PickerOption & { label: string } {
  return { id: choice.key, label: choice.label, content: <Tag hue={choice.hue}>{choice.label}</Tag> };
}

/** The list with a key added, or taken out when it was there. */
export function toggledKey(keys: readonly string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}

/** Operands of fields with choices: one key, or several. */
export function ChoiceOperand({ kind, operand, field, label, onChange, onDone }: OperandProps) {
  const keys = keysOf(operand);
  const pick = (key: string | null) => {
    if (kind === 'values') return onChange(toggledKey(keys, key ?? ''));
    onChange(key);
    onDone();
  };
  return <ChoicePicker label={label} choices={choicesOf(field)} chosen={keys} multiple={kind === 'values'} onPick={pick} />;
}
