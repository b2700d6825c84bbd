import { caseDefaults } from '@cross-crm/field-types/cases';
import type { FieldCases } from '@cross-crm/field-types/cases';
import type { Issue, Json } from '@cross-crm/schema';
import { snakeCase } from '../../src/records/catalog.ts';
import type { CaseField, Home } from './case-fields.ts';
import { homes } from './case-fields.ts';
import type { World } from './world.ts';

/** A record of a field's cases: what it was given, and what it must hold. */
export interface Sample {
  readonly name: string;
  readonly value: Json | null;
  /** Null where the server refused it. */
  readonly id: string | null;
  readonly issues: readonly Issue[];
}

/** The records of every field's cases: each valid input, each other value of its conditions and orders, and an empty one. */
export type Pool = ReadonlyMap<CaseField, readonly Sample[]>;

/** Begins the names of these records. */
export const samplePrefix = 'case ';

/** Makes them: one call for each home. */
export async function fillPool(world: World): Promise<Pool> {
  const samples = new Map<CaseField, readonly Sample[]>();
  for (const home of homes) await fillHome(world, home, samples);
  return samples;
}

interface Written {
  readonly field: CaseField;
  readonly name: string;
  readonly input: Json;
  readonly value: Json | null;
}

async function fillHome(world: World, home: Home, samples: Map<CaseField, readonly Sample[]>): Promise<void> {
  const written = home.fields.flatMap((field) =>
    inputsOf(field, world.cases(field)).map((each, at): Written => ({ ...each, field, name: `${samplePrefix}${field.name} ${at}` })),
  );
  const records = written.map(({ field, name, input }) => ({ name, ...(field.sql.assigned ? {} : { [field.name]: input }) }));
  const { created, refused } = await world.member.post(`${home.plural}/bulk/create`, { records }).expect(200);
  const issues = new Map<number, readonly Issue[]>(
    refused.map((refusal: { index: number; issues: readonly Issue[] }) => [refusal.index, refusal.issues]),
  );
  const ids: string[] = [...created].reverse();
  const filled = written.map((each, at) => ({ ...each, id: issues.has(at) ? null : (ids.pop() ?? null), issues: issues.get(at) ?? [] }));
  for (const field of home.fields) {
    const own = filled.filter((each) => each.field === field);
    samples.set(field, own);
    if (field.sql.assigned) await place(world, home, field, own);
  }
}

function inputsOf(field: CaseField, { valid, filters, sorted = [], groups = [] }: FieldCases): { input: Json; value: Json | null }[] {
  const others = [...filters.flatMap(({ matches, rejects }) => [...matches, ...rejects]), ...sorted, ...groups];
  const fresh = new Map(others.map((value) => [textOf(field, value), { input: value, value: asKept(field, value) }]));
  for (const { value } of valid) fresh.delete(textOf(field, value));
  return [...valid, ...fresh.values(), { input: null, value: null }];
}

/** A value of the cases as this workspace keeps it: a phone number as it is dialled from its country. */
function asKept({ type, def }: CaseField, value: Json | null): Json | null {
  return value === null ? null : type.input(def, caseDefaults).parse(value);
}

function textOf(field: CaseField, value: Json | null): string {
  return JSON.stringify(asKept(field, value));
}

/** Those of a field's records that hold one of some values. */
export function holding(field: CaseField, samples: readonly Sample[], values: readonly Json[]): Sample[] {
  const wanted = new Set(values.map((value) => textOf(field, value)));
  return samples.filter(({ value }) => wanted.has(textOf(field, value)));
}

/** The engine numbers records itself: to have those of the cases they are put where it has put its own. */
async function place({ test }: World, home: Home, field: CaseField, samples: readonly Sample[]): Promise<void> {
  for (const { id, value } of samples) {
    await test.tables.query(`update ${snakeCase(home.object)} set ${snakeCase(field.name)} = $1 where id = $2`, [value, id]);
  }
}

/** A filter for the records of a field, or for those of them that meet a condition too. */
export function samplesOf(field: CaseField, condition?: object): string {
  const own = { field: 'name', op: 'startsWith', value: `${samplePrefix}${field.name} ` };
  return `filter=${encodeURIComponent(JSON.stringify(condition ? { and: [own, condition] } : own))}`;
}
