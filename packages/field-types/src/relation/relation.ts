import type { FieldDef, FieldOptions, FieldType } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { equalityOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { parseInput } from '../parse-input.ts';
import { idInput, linkOutput } from '../record-id.ts';
import { inverseShape, objectName } from '../relation-options.ts';

/** `to`: the object pointed to. `inverse`: the name under which that object's records know those that point to them. */
export type RelationOptions = { readonly to: string; readonly inverse?: string; readonly inverseLabel?: string };

type RelationField = FieldDef<unknown, RelationOptions>;

/** A field that points to one other record; its value is that record's id. */
export function relation(settings: FieldOptions & RelationOptions): TypedField<'relation', string, RelationOptions> {
  return defineField<'relation', string, RelationOptions>('relation', settings);
}

/** Another record, by its id. Names in files are resolved by the import. */
export const relationType: FieldType<string, RelationOptions> = {
  name: 'relation',
  label: 'Link to a record',
  optionsSchema: z.strictObject({ to: objectName, ...inverseShape }),
  target: ({ options }: RelationField) => ({ object: options.to, many: false }),
  operators: equalityOperators,
  input: () => idInput,
  output: () => linkOutput,
  operand: () => idInput,
  matches: (op, value, operand) => meetsOrder(op, value === operand ? 0 : 1),
  parseText: (cell) => parseInput(idInput, cell.trim()),
  formatText: (value) => value,
};
