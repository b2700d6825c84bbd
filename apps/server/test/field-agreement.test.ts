import { fieldTypeOf, fieldTypes } from '@cross-crm/field-types';
import { caseDefaults, caseScope } from '@cross-crm/field-types/cases';
import { fieldSqlOf } from '@cross-crm/field-types/sql';
import { operators } from '@cross-crm/schema';
import type { AnyFieldDef, FilterScope, Json, Operator } from '@cross-crm/schema';
import { raw, sql } from '@cross-crm/sql';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inputs, optionsOf, pieces, spans } from '../../../packages/field-types/test/field-arbitraries.ts';
import { meets } from '../../../packages/field-types/test/meets.ts';
import { cloneDatabase } from './harness/cluster.ts';
import { conditionSql, hold, pick, refOf } from './harness/held-values.ts';
import type { Home } from './harness/held-values.ts';
import type { TestDatabase } from './harness/postgres.ts';

const scope: FilterScope = { now: new Date(caseScope.now), timeZone: caseScope.timeZone, me: caseScope.me, workspaceId: caseScope.me };
/** Fails are repeated with the seed that they name. */
const seed = Math.floor(Math.random() * 2 ** 31);
const valuesHeld = 60;
const conditionsAsked = 40;

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

function someValues(field: AnyFieldDef): Json[] {
  const written = fc.sample(inputs[field.type] ?? fc.constant(null), { numRuns: valuesHeld, seed });
  return written.map((input) => fieldTypeOf(field).input(field, caseDefaults).parse(input)).filter((value) => value !== null);
}

/** Conditions with operands that are often values of the field, so that they are met about as often as not. */
function someConditions(field: AnyFieldDef, values: readonly Json[]): { op: Operator; operand: Json }[] {
  const type = fieldTypeOf(field);
  const known = values.flatMap(operandsIn).filter((operand) => type.operand(field).safeParse(operand).success);
  const one = known.length > 0 ? fc.constantFrom(...known) : fc.constant(null);
  const asked = type.operators
    .filter((op) => operators[op] !== 'none')
    .map((op) => {
      const operand: fc.Arbitrary<Json> = {
        value: one,
        values: fc.array(one, { maxLength: 3 }),
        range: fc.array(fc.option(one), { minLength: 2, maxLength: 2 }),
        text: pieces,
        relative: spans,
        none: one,
      }[operators[op]];
      return operand.map((chosen) => ({ op, operand: chosen }));
    });
  return asked.length === 0 ? [] : fc.sample(fc.oneof(...asked), { numRuns: conditionsAsked, seed });
}

/** What of a value may be compared with: itself, or the parts of a list. */
function operandsIn(value: Json): Json[] {
  const parts = Array.isArray(value) ? value : [value];
  return parts.flatMap((part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? [part, ...Object.values(part)] : [part],
  );
}

describe.each(
  Object.keys(fieldTypes).flatMap((type): [string, Home][] => [
    [type, 'columns'],
    [type, 'custom'],
  ]),
)('any values of %s in %s', (type, home) => {
  const field = { type, label: type, options: optionsOf[type] ?? {} };
  const ref = refOf(field, home);
  const part = fieldSqlOf(field);

  test('are found by the same conditions in the database and in memory', async () => {
    const values = someValues(field);
    await hold(client, field, values);
    expect(await pick<Json>(client, part.json(ref))).toEqual([...values, null]);
    for (const { op, operand } of someConditions(field, values)) {
      const found = await pick<number>(client, raw('n'), {
        where: sql`n < ${values.length} and (${conditionSql(field, ref, op, operand, scope)})`,
      });
      const expected = [...values.keys()].filter((n) => meets(field, op, values[n] ?? null, operand, scope));
      expect(
        found.map((n) => values[n]),
        `${op} ${JSON.stringify(operand)}, seed ${seed}`,
      ).toEqual(expected.map((n) => values[n]));
    }
  });

  test('have the same order in the database and in memory', async () => {
    const { compare } = fieldTypeOf(field);
    if (!part.sort || !compare) return;
    const values = someValues(field);
    await hold(client, field, values);
    const ranks = await pick<number>(client, sql`dense_rank() over (order by ${part.sort(ref).expression} nulls last)`);
    const ranked = values.map((value, n) => ({ value, rank: ranks[n] ?? 0 })).sort((a, b) => a.rank - b.rank);
    for (const [n, a] of ranked.slice(1).entries()) {
      const b = ranked[n] ?? a;
      expect(Math.sign(compare(b.value, a.value, field)), `${JSON.stringify(b)} before ${JSON.stringify(a)}, seed ${seed}`).toBe(
        Math.sign(b.rank - a.rank),
      );
    }
  });
});
