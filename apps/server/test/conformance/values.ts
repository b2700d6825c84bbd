import type { Json } from '@cross-crm/schema';
import { expect } from 'vitest';
import { linksShown, valueShown } from './shown.ts';
import type { Shown, Subject } from './subject.ts';
import { list } from './subject.ts';

/** Every input is taken and shown as what it becomes; what is shown may be written back, and changes nothing. */
export async function expectKept(subject: Subject): Promise<void> {
  const { world, home, field, samples } = subject;
  expect(samples.filter(({ issues }) => issues.length > 0)).toEqual([]);
  const shown = await list(subject);
  const held = new Map(shown.map((record) => [record.name, record]));
  for (const { name, value } of samples) {
    const found = held.get(name)?.[field.name] ?? null;
    expect(valueShown(field, found), name).toEqual(value);
    if (field.type.target?.(field.def)) for (const { id, title } of linksShown(found)) expect(title).toBe(world.titleOf(id));
  }
  const records = shown.map((record) => ({ id: record.id, ...(field.sql.assigned ? {} : { [field.name]: record[field.name] }) }));
  const result = await world.member.post(`${home.plural}/bulk/update`, { records }).expect(200);
  expect(result).toMatchObject({ refused: [], updated: [] });
  expect(result.unchanged).toHaveLength(samples.length);
}

interface Wrong {
  readonly input: Json;
  readonly code: string;
}

/** Inputs that make no sense are refused by name and code, for new records and for old ones, and leave nothing behind. */
export async function expectRefused(subject: Subject): Promise<void> {
  const { world, home, field } = subject;
  const before = await count(subject);
  const [kept] = (await list(subject)).filter((record) => record[field.name] !== null);
  const wrong = world.cases(field).refused.map(({ input, code }) => ({ input, code: field.sql.assigned ? 'read_only' : code }));
  const taken = field.def.unique ? [{ input: kept?.[field.name] ?? null, code: 'not_unique' }] : [];
  const sent = wrong.filter(({ input }) => !isStoppedBefore(input));
  await refuseAll(subject, 'create', { name: 'A refused one' }, [...sent, ...taken]);
  await refuseAll(subject, 'update', { id: kept?.id }, sent);
  for (const { input } of wrong.filter((each) => isStoppedBefore(each.input))) {
    const { status, body } = await world.member.post(home.plural, { name: 'A refused one', [field.name]: input });
    if (status === 400) expect(body.code).toBe('malformed');
    else expect([status, ...firstIssue(body)]).toEqual([422, field.name, 'bad_character']);
  }
  expect(await count(subject)).toBe(before);
  expect((await list(subject)).find(({ id }) => id === kept?.id)).toEqual(kept);
}

async function refuseAll(
  { world, home, field }: Subject,
  call: 'create' | 'update',
  start: object,
  wrong: readonly Wrong[],
): Promise<void> {
  const records = wrong.map(({ input }) => ({ ...start, [field.name]: input }));
  const { refused, ...written } = await world.member.post(`${home.plural}/bulk/${call}`, { records }).expect(200);
  expect(written).toMatchObject({ created: [], updated: [], unchanged: [] });
  expect(refused.map((each: Refused) => [each.index, ...firstIssue(each)])).toEqual(
    wrong.map(({ code }, index) => [index, field.name, code]),
  );
}

interface Refused {
  readonly index: number;
  readonly issues: readonly { readonly path: readonly (string | number)[]; readonly code: string }[];
}

function firstIssue({ issues: [issue] }: Pick<Refused, 'issues'>): [field: unknown, code: unknown] {
  return [issue?.path[0], issue?.code];
}

/** What JSON can write and nothing can hold: the door refuses the whole request. */
function isStoppedBefore(input: Json): boolean {
  return /\\u0000|\\ud[89a-f]|__proto__/i.test(JSON.stringify(input));
}

async function count({ world, home }: Subject): Promise<number> {
  return (await world.member.get(`${home.plural}?limit=1&count=exact`).expect(200)).count.value;
}

/** A change stands in the history as what it was and became, the past shows what was, and undoing brings it back. */
export async function expectUndone(subject: Subject): Promise<void> {
  const { world, home, field } = subject;
  const [first, other] = await twoValues(subject);
  const path = `${home.plural}/${first.id}`;
  world.test.clock.pass(60);
  const then = world.test.clock.now().toISOString();
  world.test.clock.pass(60);
  const { headers, body } = await world.member.patch(path, { [field.name]: other });
  expect(body[field.name]).toEqual(other);

  expect((await world.member.get(`${path}?asOf=${then}`).expect(200))[field.name]).toEqual(first[field.name]);
  const { changes } = await world.member.get(`${path}/history?limit=1`).expect(200);
  expect(changes[0]).toMatchObject({ action: 'update', before: { [field.name]: first[field.name] }, after: { [field.name]: other } });

  const undone = await world.member.post(`batches/${headers['x-batch-id']}/undo`).expect(200);
  expect(undone).toMatchObject({ undone: 1, conflicts: [] });
  expect((await world.member.get(path).expect(200))[field.name]).toEqual(first[field.name]);
}

/** A record that has a value, and another value for it: none where the other is taken. */
async function twoValues(subject: Subject): Promise<[Shown, Json]> {
  const { name, def } = subject.field;
  const filled = (await list(subject)).filter((record) => record[name] !== null);
  const [first] = filled;
  if (!first) throw new Error('No record of the cases has a value.');
  const second = filled.find((record) => JSON.stringify(record[name]) !== JSON.stringify(first[name]));
  return [first, def.unique ? null : (second?.[name] ?? null)];
}
