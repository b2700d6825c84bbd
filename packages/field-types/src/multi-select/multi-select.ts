import { failed } from '@cross-crm/schema';
import type { FieldDef, FieldOptions, FieldType, Json, Parsed } from '@cross-crm/schema';
import { z } from 'zod';
import { choiceKey, choicesSchema, keyOfText, rankOfKey, textOfKey, unknownChoice } from '../choices.ts';
import type { Choice, ChoiceOptions } from '../choices.ts';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { listOperators } from '../operator-sets.ts';
import { matchesList } from '../order.ts';
import { filled, parseInput } from '../parse-input.ts';
import { perField } from '../per-field.ts';
import { splitList } from '../text-rules.ts';

type MultiSelectField = FieldDef<unknown, ChoiceOptions>;

/** A field with any of several choices; its value is the list of their keys. */
export function multiSelect<const Key extends string>(
  settings: FieldOptions & { readonly choices: readonly Choice<Key>[] },
): TypedField<'multiSelect', Key[], ChoiceOptions> {
  return defineField<'multiSelect', Key[], ChoiceOptions>('multiSelect', settings);
}

const inputOf = perField(
  ({ options: { choices } }: MultiSelectField): z.ZodType<string[] | null> =>
    z
      .array(filled(choiceKey(choices)), { error: 'Write a list of choices.' })
      .max(500)
      .transform((keys) => (keys.length === 0 ? null : inOrder(choices, keys))),
);

/** Each choice once, in the order in which they are offered: equal sets are equal lists. */
function inOrder(choices: readonly Choice[], keys: readonly string[]): string[] {
  return [...new Set(keys)].sort((a, b) => rankOfKey(choices, a) - rankOfKey(choices, b));
}

/** Choices by key or label, separated by semicolons, bars or lines, or by commas where no label has one. */
function parseText(cell: string, field: MultiSelectField): Parsed<string[]> {
  const { choices } = field.options;
  const parts = splitList(cell).flatMap((part) => (keyOfText(choices, part) === undefined ? part.split(',') : [part]));
  const named = parts.filter((part) => part.trim() !== '').map((part) => ({ part, key: keyOfText(choices, part) }));
  const unknown = named.find(({ key }) => key === undefined);
  if (unknown) return failed('unknown_choice', unknownChoice(choices, unknown.part));
  return parseInput(
    inputOf(field),
    named.map(({ key }) => key),
  );
}

/** Any of several choices, by their keys. */
export const multiSelectType: FieldType<string[], ChoiceOptions> = {
  name: 'multiSelect',
  label: 'Several choices',
  optionsSchema: z.strictObject({ choices: choicesSchema }),
  operators: listOperators,
  input: inputOf,
  output: () => z.array(z.string()),
  operand: ({ options }: MultiSelectField) => filled(choiceKey(options.choices)),
  matches: (op, value, operand) => matchesList(op, value, textsOf(operand)),
  parseText,
  formatText: (value, { options }: MultiSelectField) => value.map((key) => textOfKey(options.choices, key)).join('; '),
};

/** A list operand as texts. */
export function textsOf(operand: Json): string[] {
  return Array.isArray(operand) ? operand.map(String) : [String(operand)];
}
