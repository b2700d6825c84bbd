import type { FieldOptions, FieldType } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { equalityOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { parseInput } from '../parse-input.ts';
import { idInput, idOutput } from '../record-id.ts';

export type IdOptions = Record<never, never>;

/** The id of a record itself, as a field. */
export function id(settings: FieldOptions & IdOptions): TypedField<'id', string, IdOptions> {
  return defineField<'id', string, IdOptions>('id', settings);
}

/** A UUID in small letters, given by the engine. */
export const idType: FieldType<string, IdOptions> = {
  name: 'id',
  label: 'Id',
  optionsSchema: z.strictObject({}),
  builtInOnly: true,
  operators: equalityOperators,
  input: () => idInput,
  output: () => idOutput,
  operand: () => idInput,
  matches: (op, value, operand) => meetsOrder(op, value === operand ? 0 : 1),
  parseText: (cell) => parseInput(idInput, cell.trim()),
  formatText: (value) => value,
};
