import type { FieldOptions, FieldType } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { textsOf } from '../multi-select/multi-select.ts';
import { listOperators } from '../operator-sets.ts';
import { matchesList } from '../order.ts';
import { parseInput } from '../parse-input.ts';
import { idInput, idSet, linkOutput } from '../record-id.ts';
import { splitList } from '../text-rules.ts';

export type TagsOptions = Record<never, never>;

const input = idSet(100);

/** A field with records of the object `tag`. */
export function tags(settings: FieldOptions & TagsOptions): TypedField<'tags', string[], TagsOptions> {
  return defineField<'tags', string[], TagsOptions>('tags', settings);
}

/** Tags, by their ids. Names in files are resolved by the import. */
export const tagsType: FieldType<string[], TagsOptions> = {
  name: 'tags',
  label: 'Tags',
  optionsSchema: z.strictObject({}),
  target: () => ({ object: 'tag', many: true }),
  operators: listOperators,
  input: () => input,
  output: () => z.array(linkOutput),
  operand: () => idInput,
  matches: (op, value, operand) => matchesList(op, value, textsOf(operand)),
  parseText: (cell) => parseInput(input, splitList(cell)),
  formatText: (value) => value.join('; '),
};
