import { failed, parsed } from '@cross-crm/schema';
import type { FieldDef, FieldOptions, FieldType, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { choiceKey, choicesSchema, keyOfText, rankOfKey, textOfKey, unknownChoice } from '../choices.ts';
import type { Choice, ChoiceOptions } from '../choices.ts';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { equalityOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { filled } from '../parse-input.ts';
import { perField } from '../per-field.ts';

type SelectField = FieldDef<unknown, ChoiceOptions>;

/** A field with one of several choices; its value is the choice's key. */
export function select<const Key extends string>(
  settings: FieldOptions & { readonly choices: readonly Choice<Key>[] },
): TypedField<'select', Key, ChoiceOptions> {
  return defineField<'select', Key, ChoiceOptions>('select', settings);
}

const inputOf = perField(({ options }: SelectField) => choiceKey(options.choices));

function parseText(cell: string, { options: { choices } }: SelectField): Parsed<string> {
  const key = keyOfText(choices, cell);
  return key === undefined ? failed('unknown_choice', unknownChoice(choices, cell)) : parsed(key);
}

/** One of several choices, by its key. Sorts in the order of the choices. */
export const selectType: FieldType<string, ChoiceOptions> = {
  name: 'select',
  label: 'Single choice',
  optionsSchema: z.strictObject({ choices: choicesSchema }),
  operators: equalityOperators,
  input: inputOf,
  output: () => z.string(),
  operand: (field: SelectField) => filled(inputOf(field)),
  matches: (op, value, operand) => meetsOrder(op, value === operand ? 0 : 1),
  compare: (a, b, { options }: SelectField) => rankOfKey(options.choices, a) - rankOfKey(options.choices, b),
  parseText,
  formatText: (value, { options }: SelectField) => textOfKey(options.choices, value),
};
