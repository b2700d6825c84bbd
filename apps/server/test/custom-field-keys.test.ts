import { beforeAll, describe, expect, test, vi } from 'vitest';
import { canBeUnique } from '../src/records/unique.ts';
import type { CaseField } from './conformance/case-fields.ts';
import { homes } from './conformance/case-fields.ts';
import type { World } from './conformance/world.ts';
import { openWorld } from './conformance/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

const fields = homes.filter(({ isCustom }) => isCustom).flatMap((home) => home.fields);
const keys = fields.filter(canBeUnique);
const others = fields.filter((field) => !canBeUnique(field));

/** The field as one of deals; its other side needs no name. */
function asKey({ name, def }: CaseField): Record<string, unknown> {
  const options = Object.fromEntries(Object.entries(def.options).filter(([option]) => option !== 'inverse'));
  return { object: 'deal', name, label: name, type: def.type, options, unique: true, indexed: true };
}

function anInput(field: CaseField): unknown {
  return world.cases(field).valid.find(({ value }) => value !== null)?.input;
}

describe.each(keys.map((field): [string, CaseField] => [field.name, field]))('%s, made unique,', (_name, field) => {
  test('is held by one deal at a time, and finds that one again', async () => {
    await world.admin.create('custom-fields', asKey(field));
    const { id } = await world.member.create('deals', { name: 'First', [field.name]: anInput(field) });
    const { issues } = await world.member.post('deals', { name: 'Second', [field.name]: anInput(field) }).expect(422);
    expect(issues).toMatchObject([{ path: [field.name], code: 'not_unique' }]);

    const records = [{ name: 'First, again', [field.name]: anInput(field) }];
    const result = await world.member.post('deals/bulk/upsert', { key: field.name, records }).expect(200);
    expect(result).toMatchObject({ created: [], updated: [id], refused: [] });
  });
});

test.each(others.map((field): [string, CaseField] => [field.name, field]))('%s cannot be made unique', async (_name, field) => {
  const { issues } = await world.admin.post('custom-fields', asKey(field)).expect(422);
  expect(issues).toMatchObject([{ path: ['unique'], code: 'cannot_be_unique' }]);
});

test('indexes that many fields ask for at once are all built', async () => {
  await world.test.runJobs();
  await vi.waitFor(
    async () => {
      const { rows } = await world.test.tables.query(`
        select (select count(*)::int from job_run where state <> 'done') as waiting,
          count(*) filter (where indisvalid and indisunique)::int as keys, count(*) filter (where not indisvalid)::int as broken
        from pg_index where indexrelid::regclass::text like 'cf\\_%' and indrelid = 'deal'::regclass`);
      expect(rows).toEqual([{ waiting: 0, keys: keys.length, broken: 0 }]);
    },
    { timeout: 15_000, interval: 100 },
  );
});
