import type { FieldOptions, FieldType, Json, MatchScope, Operator } from '@cross-crm/schema';
import { z } from 'zod';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { equalityOperators } from '../operator-sets.ts';
import { meetsOrder } from '../order.ts';
import { parseInput } from '../parse-input.ts';
import { idInput, linkOutput } from '../record-id.ts';

export type UserOptions = Record<never, never>;

/** A field with somebody of the workspace; its value is the id of their membership. */
export function user(settings: FieldOptions & UserOptions): TypedField<'user', string, UserOptions> {
  return defineField<'user', string, UserOptions>('user', settings);
}

function matches(op: Operator, value: string, operand: Json, scope: MatchScope): boolean {
  return meetsOrder(op, value === userOperand(operand, scope) ? 0 : 1);
}

/** The membership an operand means: `me` is the actor's own; null when the actor has none. */
export function userOperand(operand: Json, { me }: MatchScope): string | null {
  return operand === 'me' ? (me ?? null) : String(operand);
}

/** Somebody of the workspace, by the id of their membership. */
export const userType: FieldType<string, UserOptions> = {
  name: 'user',
  label: 'Person of the workspace',
  optionsSchema: z.strictObject({}),
  target: () => ({ object: 'membership', many: false }),
  operators: equalityOperators,
  input: () => idInput,
  output: () => linkOutput,
  operand: () => z.union([z.literal('me'), idInput], { error: 'Write the id of a membership, or "me".' }),
  matches,
  parseText: (cell) => parseInput(idInput, cell.trim()),
  formatText: (value) => value,
};
