import { beforeAll, expect, test } from 'vitest';
import type { TestWorkspace } from './harness/app.ts';
import { workspace } from './harness/app.ts';
import type { Hands } from './harness/sign-in.ts';

let acme: TestWorkspace;
let member: Hands;
let reader: Hands;
let stages: Record<string, string>;

beforeAll(async () => {
  acme = await workspace();
  member = acme.as(acme.member);
  reader = acme.as(acme.readOnly);
  const { records } = await member.get('stages?sort=position').expect(200);
  stages = Object.fromEntries(records.map((stage: { name: string; id: string }) => [stage.name, stage.id]));
});

const filter = (condition: unknown): string => encodeURIComponent(JSON.stringify(condition));

/** Everything that is stored, so that a refusal can be shown to have changed nothing. */
async function stored(): Promise<unknown> {
  const { rows } =
    await acme.tables.query(`select (select count(*) from change) as changes, (select sum(change_seq) from workspace_counter) as seq,
    (select count(*) from company) as companies, (select sum(version) from company) as versions, (select count(*) from deal) as deals, (select sum(version) from deal) as moves`);
  return rows[0];
}

test('history says who changed what, with names in place of ids', async () => {
  const { id } = await member.post('deals', { name: 'Storied', amount: { amount: '10', currency: 'EUR' } }).expect(201);
  await acme.as(acme.admin).post(`deals/${id}/move`, { stage: stages['Proposal'] }).expect(200);
  const { changes } = await member.get(`deals/${id}/history`).expect(200);
  expect(changes.map((change: { action: string }) => change.action)).toEqual(['update', 'create']);
  expect(changes[0]).toMatchObject({
    actor: { title: 'Adam Admin' },
    source: 'screen',
    before: { stage: { title: 'Qualified' } },
    after: { stage: { title: 'Proposal' }, probability: 50 },
  });
});

test('a deal follows its stage: status, probability, weighted amount and close', async () => {
  const deal = await member.post('deals', { name: 'Moves', amount: { amount: '1000', currency: 'EUR' } }).expect(201);
  expect(deal).toMatchObject({
    status: 'open',
    probability: 10,
    stage: { title: 'Qualified' },
    weightedAmount: { amount: '100.00', currency: 'EUR' },
  });
  const won = await member.post(`deals/${deal.id}/win`).expect(200);
  expect(won).toMatchObject({ status: 'won', probability: 100, stage: { title: 'Won' }, weightedAmount: { amount: '1000.00' } });
  expect(won.closeDate).not.toBeNull();
  const before = await stored();
  expect((await member.post(`deals/${deal.id}/lose`, { reason: 'Price' }).expect(409)).code).toBe('deal_closed');
  expect(await stored()).toEqual(before);
  expect(await member.post(`deals/${deal.id}/reopen`).expect(200)).toMatchObject({ status: 'open', closedAt: null });
  await member.post(`deals/${deal.id}/move`, { stage: '01a00000-0000-7000-8000-000000000000' }).expect(422);
  await reader.post(`deals/${deal.id}/win`).expect(403);
});

test('totals by stage never add unlike currencies', async () => {
  const company = await member.post('companies', { name: 'Two currencies' }).expect(201);
  const amounts = [
    { amount: '10.10', currency: 'EUR' },
    { amount: '0.20', currency: 'EUR' },
    { amount: '5', currency: 'USD' },
  ];
  for (const [at, amount] of amounts.entries()) await member.post('deals', { name: `Sum ${at}`, amount, company: company.id }).expect(201);
  const query = `filter=${filter({ field: 'company', op: 'eq', value: company.id })}&groupBy=stage&measures=count,sum:amount,filled:closeDate`;
  const { groups } = await member.get(`deals/aggregate?${query}`).expect(200);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ count: 3, 'filled:closeDate': 0 });
  expect(groups[0]['sum:amount']).toEqual(
    expect.arrayContaining([
      { currency: 'EUR', amount: '10.30' },
      { currency: 'USD', amount: '5.00' },
    ]),
  );
  await member.get('deals/aggregate?measures=sum:name').expect(422);
  await member.get('deals/aggregate?groupBy=nope').expect(422);
});

test('a record and a list can be seen as they were', async () => {
  acme.clock.set('2026-11-23T10:00:00.000Z');
  const { id } = await member.post('companies', { name: 'Before', industry: 'AsOf' }).expect(201);
  acme.clock.set('2026-11-24T10:00:00.000Z');
  await member.patch(`companies/${id}`, { name: 'After' }).expect(200);
  await member.post('companies', { name: 'Later', industry: 'AsOf' }).expect(201);
  const at = 'asOf=2026-11-23T12:00:00Z';
  expect((await member.get(`companies/${id}?${at}`).expect(200)).name).toBe('Before');
  const list = await member.get(`companies?${at}&sort=name&filter=${filter({ field: 'industry', op: 'eq', value: 'AsOf' })}`).expect(200);
  expect(list.records.map((record: { name: string }) => record.name)).toEqual(['Before']);
  await member.get(`companies/${id}?asOf=2026-11-22T12:00:00Z`).expect(404);
});

test('a custom field works like any other from the moment it exists', async () => {
  const admin = acme.as(acme.admin);
  await admin
    .post('custom-fields', {
      object: 'deal',
      name: 'region',
      label: 'Region',
      type: 'select',
      options: {
        choices: [
          { key: 'n', label: 'North' },
          { key: 's', label: 'South' },
        ],
      },
    })
    .expect(201);
  const { id } = await member.post('deals', { name: 'Northern', region: 'n' }).expect(201);
  const found = await member.get(`deals?filter=${filter({ field: 'region', op: 'eq', value: 'n' })}`).expect(200);
  expect(found.records.map((record: { id: string }) => record.id)).toEqual([id]);
  await member.patch(`deals/${id}`, { region: 'west' }).expect(422);
  const clash = await admin.post('custom-fields', { object: 'deal', name: 'amount', label: 'Amount', type: 'text' }).expect(422);
  expect(clash.issues[0].code).toBe('name_taken');
  await admin.post('custom-fields', { object: 'deal', name: 'x1', label: 'X', type: 'nope' }).expect(422);
  const rival = await workspace();
  await rival.as(rival.owner).post('deals', { name: 'Elsewhere', region: 'n' }).expect(422);
});

test('a private view is seen by its owner and administrators only', async () => {
  const mine = await member.post('views', { name: 'Mine alone', object: 'deal', settings: { sort: ['name'] } }).expect(201);
  const shared = await member.post('views', { name: 'For all', object: 'deal', shared: true }).expect(201);
  const seen = async (hands: Hands): Promise<string[]> =>
    (await hands.get('views').expect(200)).records.map((view: { id: string }) => view.id);
  expect(await seen(member)).toEqual(expect.arrayContaining([mine.id, shared.id]));
  expect(await seen(reader)).toEqual([shared.id]);
  await reader.get(`views/${mine.id}`).expect(404);
});

test('an export has every record of the list and nothing that a spreadsheet would run', async () => {
  await member.post('companies', { name: '=HYPERLINK("x")', industry: 'Export', employees: 5 }).expect(201);
  const csv = await member.get(
    `companies/export.csv?fields=name,employees,owner&sort=name&filter=${filter({ field: 'industry', op: 'eq', value: 'Export' })}`,
  );
  expect(csv.body).toBe('Name,Employees,Owner\r\n"\'=HYPERLINK(""x"")",5,\r\n');
  await member.get('companies/export.csv?fields=nope').expect(422);
});

test('a task remembers who completed it and when', async () => {
  const { id } = await member.post('tasks', { title: 'Call back' }).expect(201);
  const done = await member.post(`tasks/${id}/complete`).expect(200);
  expect(done).toMatchObject({ status: 'done', completedBy: { title: 'Mia Member' } });
  await member.post(`tasks/${id}/complete`).expect(409);
  expect(await member.post(`tasks/${id}/reopen`).expect(200)).toMatchObject({ status: 'open', completedAt: null, completedBy: null });
});

test('an indexed custom field is found by its index, and a unique one holds against two writers at once', async () => {
  const admin = acme.as(acme.admin);
  await admin
    .post('custom-fields', { object: 'company', name: 'vatNumber', label: 'VAT number', type: 'text', unique: true, indexed: true })
    .expect(201);
  await acme.runJobs();
  const { rows } = await acme.tables.query("select indexdef from pg_indexes where indexname like 'cf_%' and indexdef like '%vatNumber%'");
  expect(rows).toHaveLength(3);
  const both = await Promise.all(['A', 'B'].map((name) => member.post('companies', { name, vatNumber: 'DE1' })));
  expect(both.map((answer) => answer.status).sort()).toEqual([201, expect.toSatisfy((status: number) => status === 409 || status === 422)]);
});
