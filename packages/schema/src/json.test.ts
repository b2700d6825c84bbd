import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { compareCodePoints } from './fold-text.ts';
import { canonicalJson, sameJson } from './json.ts';
import { addIssue, issuesOf } from './zod-issues.ts';

test('JSON values are the same whatever the order of their keys', () => {
  expect(sameJson({ a: [{ b: 1, c: 2 }], d: null }, { d: null, a: [{ c: 2, b: 1 }] })).toBe(true);
  expect(sameJson([1, 2], [2, 1])).toBe(false);
  expect(sameJson(undefined, null)).toBe(true);
  expect(sameJson('1', 1)).toBe(false);
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":2}'))).toBe('{"__proto__":2,"b":1}');
});

test('canonical text means the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(JSON.parse(JSON.stringify(value))))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('texts are ordered by code point, as PostgreSQL orders bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 5 }), (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});

const schema = z.strictObject({
  name: z.string(),
  size: z.number().min(1, { error: 'Write 1 or more.' }).optional(),
  link: z.union([z.string(), z.strictObject({ id: z.string(), role: z.string().optional() })], { error: 'Write an id.' }).optional(),
  mail: z
    .string()
    .transform((text, ctx) => (text.includes('@') ? text : addIssue(ctx, 'not_an_email', 'Write an address.')))
    .optional(),
});

test.each([
  [{}, [{ path: ['name'], code: 'required', message: 'This is required.' }]],
  [{ name: 5 }, [{ path: ['name'], code: 'wrong_type', message: 'Write text.' }]],
  [{ name: 'a', size: 0 }, [{ path: ['size'], code: 'too_small', message: 'Write 1 or more.' }]],
  [
    { name: 'a', x: 1, y: 2 },
    [
      { path: ['x'], code: 'unknown_field', message: 'There is no "x" here.' },
      { path: ['y'], code: 'unknown_field', message: 'There is no "y" here.' },
    ],
  ],
  [{ name: 'a', link: 5 }, [{ path: ['link'], code: 'wrong_type', message: 'Write an id.' }]],
  [{ name: 'a', link: { id: 'b', role: 5 } }, [{ path: ['link', 'role'], code: 'wrong_type', message: 'Write text.' }]],
  [{ name: 'a', mail: 'x' }, [{ path: ['mail'], code: 'not_an_email', message: 'Write an address.' }]],
])('what is wrong with %j is said with its place, a code and a sentence', (input, issues) => {
  const { error } = schema.safeParse(input);
  expect(error ? issuesOf(error) : []).toEqual(issues);
});
