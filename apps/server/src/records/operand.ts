import type { Json, Operator } from '@cross-crm/schema';
import { operators, relativeRange } from '@cross-crm/schema';
import { invalid, invalidAt } from '../kernel/errors.ts';
import { zodIssues } from '../kernel/zod-issues.ts';
import type { CatalogField } from './catalog.ts';

const maxOperands = 1_000;

/**
 * Checks that a field has an operator and reads its operand, normalised like the field's values.
 * @throws invalid with every issue
 */
export function parseOperand(field: CatalogField, op: Operator, value: unknown): Json {
  const path = ['filter', field.name];
  if (!field.type.operators.includes(op)) {
    throw invalidAt(
      path,
      'wrong_operator',
      `"${field.def.label}" cannot be compared with "${op}". Use one of ${field.type.operators.join(', ')}.`,
    );
  }
  switch (operators[op]) {
    case 'none':
      return null;
    case 'text':
      return textOperand(path, value);
    case 'relative':
      return relativeOperand(path, value);
    case 'value':
      return one(field, value);
    case 'values':
      return list(path, value, maxOperands).map((each) => one(field, each));
    case 'range':
      return list(path, value, 2).map((end) => (end === null ? null : one(field, end)));
  }
}

function one(field: CatalogField, value: unknown): Json {
  const path = ['filter', field.name];
  if (value === undefined || value === null)
    throw invalidAt(path, 'operand_missing', `Give a value to compare "${field.def.label}" with, or use "empty".`);
  const result = field.type.operand(field.def).safeParse(value);
  if (result.success) return result.data;
  throw invalid(zodIssues(result.error, path));
}

function textOperand(path: readonly string[], value: unknown): string {
  if (typeof value === 'string' && value.length <= 1_000) return value.normalize('NFC');
  throw invalidAt(path, 'bad_operand', 'Give a text of at most 1,000 characters to look for.');
}

function list(path: readonly string[], value: unknown, max: number): unknown[] {
  if (Array.isArray(value) && value.length <= max) return value;
  throw invalidAt(path, 'bad_operand', `Give a list of at most ${max} values.`);
}

function relativeOperand(path: readonly string[], value: unknown): Json {
  const result = relativeRange.safeParse(value);
  if (result.success) return { unit: result.data.unit, from: result.data.from, to: result.data.to };
  throw invalidAt(
    path,
    'bad_operand',
    'Give a span like { "unit": "month", "from": -1, "to": -1 }; units are day, week, month, quarter, year.',
  );
}
