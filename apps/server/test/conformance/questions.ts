import type { Json, Operator } from '@cross-crm/schema';
import { expect } from 'vitest';
import { holding, samplesOf } from './pool.ts';
import { valueShown } from './shown.ts';
import type { Shown, Subject } from './subject.ts';
import { list, names } from './subject.ts';

/** Negations: an empty field meets them. */
const meetsWhenEmpty = new Set<Operator>(['ne', 'notIn', 'notContains', 'noneOf']);

/** Each condition selects the records that meet it, and of the others none. Operands that mean nothing are refused. */
export async function expectFound(subject: Subject): Promise<void> {
  const { world, home, field, samples } = subject;
  const find = async (op: Operator, value?: Json): Promise<string[]> =>
    names(await list(subject, samplesOf(field, { field: field.name, op, value })));
  const empty = samples.filter(({ value }) => value === null);
  for (const { op, operand, matches, rejects } of world.cases(field).filters) {
    const meeting = [...holding(field, samples, matches), ...(meetsWhenEmpty.has(op) ? empty : [])];
    const asked = new Set(names([...meeting, ...holding(field, samples, rejects), ...empty]));
    const found = (await find(op, operand)).filter((name) => asked.has(name));
    expect(found.sort(), `${op} ${JSON.stringify(operand)}`).toEqual(names(meeting).sort());
  }
  expect((await find('empty')).sort()).toEqual(names(empty).sort());
  expect((await find('notEmpty')).sort()).toEqual(names(samples.filter(({ value }) => value !== null)).sort());
  for (const { op, operand } of world.cases(field).badOperands ?? []) {
    const filter = samplesOf(field, { field: field.name, op, value: operand });
    const { issues } = await world.member.get(`${home.plural}?${filter}`).expect(422);
    expect(issues[0].path.slice(0, 2), `${op} ${JSON.stringify(operand)}`).toEqual(['filter', field.name]);
  }
}

/** Both directions agree, pages join without a gap, empty ones come last, and values stand as the cases have them. */
export async function expectSorted(subject: Subject): Promise<void> {
  const { world, home, field, samples } = subject;
  if (!(await described(subject)).sortable) return void (await world.member.get(`${home.plural}?sort=${field.name}`).expect(422));
  const up = names(await everyPage(subject, field.name, 4));
  const down = names(await everyPage(subject, `-${field.name}`, 7));
  const empty = names(samples.filter(({ value }) => value === null)).sort();
  for (const order of [up, down]) expect(order.slice(-empty.length).sort()).toEqual(empty);
  expect(down.slice(0, -empty.length)).toEqual(up.slice(0, -empty.length).reverse());

  const values = world.cases(field).sorted ?? byTitle(subject);
  const place = new Map(values.flatMap((value, at) => holding(field, samples, [value]).map(({ name }) => [name, at])));
  const places = up.flatMap((name) => place.get(name) ?? []);
  expect(new Set(places).size).toBe(values.length);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

/** Links sort by the titles of what they point to. */
function byTitle({ world, field, samples }: Subject): Json[] {
  if (!field.type.target?.(field.def)) return [];
  const ids = new Set(samples.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
  return [...ids].sort((a, b) => (world.titleOf(a) < world.titleOf(b) ? -1 : 1));
}

async function everyPage({ world, home, field }: Subject, sort: string, limit: number): Promise<Shown[]> {
  const all: Shown[] = [];
  for (let cursor = ''; ; ) {
    const query = `fields=name,${field.name}&sort=${sort}&limit=${limit}&${samplesOf(field)}${cursor}`;
    const { records, next } = await world.member.get(`${home.plural}?${query}`).expect(200);
    all.push(...records);
    if (next === null) return all;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
}

/** Equal values are one group, different ones are not, and empty ones are one too. */
export async function expectGrouped(subject: Subject): Promise<void> {
  const { world, home, field, samples } = subject;
  const path = `${home.plural}/aggregate?groupBy=${field.name}&measures=count,filled:${field.name}&${samplesOf(field)}`;
  if (!(await described(subject)).groupable) return void (await world.member.get(path).expect(422));
  const { groups } = await world.member.get(path).expect(200);
  const found = groups.map((group: Shown) => [
    JSON.stringify(valueShown(field, group['key'] ?? null)),
    group['count'],
    group[`filled:${field.name}`],
  ]);
  const wanted = [...Map.groupBy(samples, ({ value }) => JSON.stringify(value))].map(([text, members]) => [
    text,
    members.length,
    text === 'null' ? 0 : members.length,
  ]);
  expect(found.sort()).toEqual(wanted.sort());
}

/** What the catalog says about the field. */
async function described({ world, home, field }: Subject): Promise<{ sortable: boolean; groupable: boolean }> {
  const { objects } = await world.member.get('catalog').expect(200);
  const object = objects.find((each: { name: string }) => each.name === home.object);
  return object.fields.find((each: { name: string }) => each.name === field.name);
}
