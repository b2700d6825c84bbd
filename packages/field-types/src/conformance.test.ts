import { issuesOf, operators, relativeRange, sameJson } from '@cross-crm/schema';
import type { AnyFieldDef, AnyFieldType, Json, MatchScope, Operator } from '@cross-crm/schema';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { FieldCases } from './index.cases.ts';
import { caseDefaults, caseHints, caseScope, fieldCases, fieldOfCases } from './index.cases.ts';
import { fieldSqls } from './index.sql.ts';
import { fieldTypeOf, fieldTypes } from './index.ts';
import { meets } from '../test/meets.ts';

const scope: MatchScope = { now: new Date(caseScope.now), timeZone: caseScope.timeZone, me: caseScope.me };

function accept(type: AnyFieldType, field: AnyFieldDef, input: Json): Json | null {
  const result = type.input(field, caseDefaults).safeParse(input);
  return result.success ? result.data : issuesOf(result.error).map(({ code, message }) => `${code}: ${message}`);
}

function isOperand(type: AnyFieldType, field: AnyFieldDef, op: Operator, written: Json): boolean {
  const one = (operand: Json): boolean => operand === null || type.operand(field).safeParse(operand).success;
  const kind = operators[op];
  if (kind === 'value') return one(written);
  if (kind === 'text') return typeof written === 'string';
  if (kind === 'relative') return relativeRange.safeParse(written).success;
  return Array.isArray(written) && written.every(one);
}

test('every type has its three parts and cases', () => {
  const names = Object.keys(fieldTypes).sort();
  expect(Object.keys(fieldSqls).sort()).toEqual(names);
  expect([...new Set(fieldCases.map((cases) => cases.type))].sort()).toEqual(names);
});

test('a name that every object has is no type', () => {
  expect(fieldTypes['constructor']).toBeUndefined();
  expect(() => fieldTypeOf({ type: 'toString', label: 'x', options: {} })).toThrow('no field type');
});

const table = fieldCases.map((cases): [string, FieldCases] => [`${cases.type} ${cases.name ?? ''}`, cases]);

function subjectOf(cases: FieldCases): { field: AnyFieldDef; type: AnyFieldType; values: Json[] } {
  const field = fieldOfCases(cases);
  return { field, type: fieldTypeOf(field), values: cases.valid.flatMap(({ value }) => (value === null ? [] : [value])) };
}

describe.each(table)('%s as input and in cells', (_name, cases) => {
  const { field, type, values } = subjectOf(cases);

  test('takes what is right, and normalises it', () => {
    for (const { input, value } of cases.valid) expect(accept(type, field, input)).toEqual(value);
  });

  test('takes back what it gave, unchanged', () => {
    for (const value of values) expect(accept(type, field, value)).toEqual(value);
  });

  test('refuses what is wrong, with a code and a sentence', () => {
    for (const { input, code } of cases.refused) {
      const result = type.input(field, caseDefaults).safeParse(input);
      const issues = result.success ? [] : issuesOf(result.error);
      expect(issues[0]?.code, JSON.stringify(input).slice(0, 200)).toBe(code);
      expect(issues[0]?.message).toMatch(/^.+[.!}]$/s);
    }
  });

  test('reads what people write in cells', () => {
    for (const { text, hints, value } of cases.texts) {
      const read = type.parseText(text, field, { ...caseHints, ...hints });
      expect(read.ok ? read.value : read.issues, text).toEqual(value);
    }
  });

  test('refuses cells that it cannot read', () => {
    for (const { text, hints, code } of cases.badTexts) {
      const read = type.parseText(text, field, { ...caseHints, ...hints });
      expect(read.ok ? read.value : read.issues[0]?.code, text.slice(0, 200)).toBe(code);
    }
  });

  test('reads back every value that it writes into a cell', () => {
    for (const value of [...values, ...(cases.sorted ?? [])]) {
      const text = type.formatText(value, field);
      const read = type.parseText(text, field, caseHints);
      expect(read.ok ? read.value : read.issues, text).toEqual(value);
    }
  });
});

describe.each(table)('%s as value', (_name, cases) => {
  const { field, type, values } = subjectOf(cases);

  test('meets conditions and fails others', () => {
    for (const { op, operand = null, matches, rejects } of cases.filters) {
      expect(type.operators).toContain(op);
      for (const value of matches)
        expect(meets(field, op, value, operand, scope), `${JSON.stringify(value)} ${op} ${JSON.stringify(operand)}`).toBe(true);
      for (const value of rejects)
        expect(meets(field, op, value, operand, scope), `not ${JSON.stringify(value)} ${op} ${JSON.stringify(operand)}`).toBe(false);
    }
  });

  test('refuses operands that it cannot compare with', () => {
    for (const { op, operand } of cases.badOperands ?? []) expect(isOperand(type, field, op, operand), JSON.stringify(operand)).toBe(false);
  });

  test('sorts values in an order that people expect', () => {
    const sorted = cases.sorted ?? [];
    const orders = sorted.flatMap((a, at) =>
      sorted.map((b, other) => [Math.sign(type.compare?.(a, b, field) ?? 0), Math.sign(at - other)]),
    );
    for (const [order, expected] of orders) expect(order).toBe(expected);
  });

  test('describes itself as JSON Schema, and its values fit the description', () => {
    expect(z.toJSONSchema(type.input(field, caseDefaults), { io: 'input' })).toHaveProperty('$schema');
    expect(z.toJSONSchema(type.output(field))).toHaveProperty('$schema');
    expect(type.optionsSchema.safeParse(field.options).success).toBe(true);
    if (!type.target) for (const value of values) expect(type.output(field).safeParse(value).error).toBeUndefined();
  });

  test('gives values that are plain JSON', () => {
    for (const value of values) expect(sameJson(JSON.parse(JSON.stringify(value)), value)).toBe(true);
  });
});
