import { beforeAll, expect, test } from 'vitest';
import type { TestWorkspace } from './harness/app.ts';
import { workspace } from './harness/app.ts';
import type { TestResponse } from './harness/request.ts';
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

test('a created company comes back as it was written, with its version as ETag', async () => {
  const response = await member.post('companies', {
    name: 'Vantrell Freight',
    domain: 'https://www.Vantrell.example/about',
    employees: 1250,
  });
  expect(response.status).toBe(201);
  expect(response.body).toMatchObject({ name: 'Vantrell Freight', domain: 'vantrell.example', employees: 1250, version: 1 });
  const again = await member.get(`companies/${response.body.id}`);
  expect(again.headers.etag).toBe('"1"');
  expect(again.body).toEqual(response.body);
});

test('a read-only member sees records and changes none', async () => {
  const { id } = await member.post('companies', { name: 'Look only' }).expect(201);
  await reader.get(`companies/${id}`).expect(200);
  const before = await stored();
  await reader.post('companies', { name: 'No' }).expect(403);
  await reader.patch(`companies/${id}`, { name: 'No' }).expect(403);
  await reader.delete(`companies/${id}`).expect(403);
  await reader.post(`companies/bulk/delete`, { ids: [id] }).expect(403);
  expect(await stored()).toEqual(before);
});

test('a member cannot change what administrators look after', async () => {
  const before = await stored();
  await member.post('pipelines', { name: 'Mine' }).expect(403);
  await member.post('custom-fields', { object: 'deal', name: 'mine', label: 'Mine', type: 'text' }).expect(403);
  await member.patch(`memberships/${acme.member.membershipId}`, { role: 'owner' }).expect(403);
  expect(await stored()).toEqual(before);
});

test('an administrator cannot make owners, and the last owner stays', async () => {
  const admin = acme.as(acme.admin);
  const refused = await admin.patch(`memberships/${acme.admin.membershipId}`, { role: 'owner' }).expect(422);
  expect(refused.issues[0].code).toBe('not_yours_to_grant');
  const last = await acme.as(acme.owner).patch(`memberships/${acme.owner.membershipId}`, { role: 'member' }).expect(422);
  expect(last.issues[0].code).toBe('last_owner');
});

test('every issue of an input is told at once, with its field, and nothing is stored', async () => {
  const before = await stored();
  const problem = await member
    .post('deals', { amount: { amount: 'x', currency: 'EUR' }, nmae: 'typo', status: 'won', closeDate: '31.11.2026' })
    .expect(422);
  const found = problem.issues.map((issue: { path: string[]; code: string }) => [issue.path[0], issue.code]);
  expect(found).toEqual(
    expect.arrayContaining([
      ['amount', 'not_a_number'],
      ['nmae', 'unknown_field'],
      ['status', 'read_only'],
    ]),
  );
  expect(found.some(([field]: string[]) => field === 'closeDate')).toBe(true);
  expect(await stored()).toEqual(before);
});

test('nobody in another workspace can tell whether a record exists', async () => {
  const { id } = await member.post('companies', { name: 'Secret' }).expect(201);
  const rival = await workspace();
  const stranger = rival.as(rival.owner);
  const missing = '01a00000-0000-7000-8000-000000000000';
  const before = await stored();
  for (const [method, path] of [
    ['get', ''],
    ['patch', ''],
    ['delete', ''],
    ['post', '/restore'],
    ['get', '/history'],
  ] as const) {
    const ask = (each: string): Promise<TestResponse> =>
      method === 'get' || method === 'delete'
        ? stranger[method](`companies/${each}${path}`)
        : stranger[method](`companies/${each}${path}`, { name: 'x' });
    const answers = await Promise.all([id, missing].map(ask));
    expect(answers.map((answer) => answer.status)).toEqual([404, 404]);
    expect(answers[0]?.body.detail).toBe(answers[1]?.body.detail);
  }
  const deal = await stranger.post('deals', { name: 'Steal', company: id }).expect(422);
  expect(deal.issues[0].code).toBe('no_such_record');
  expect(await stored()).toEqual(before);
});

test('two people who change different fields of one record both keep their change', async () => {
  const { id } = await member.post('companies', { name: 'Merge me' }).expect(201);
  await member.patch(`companies/${id}`, { industry: 'Trade' }, { headers: { 'if-match': '"1"' } }).expect(200);
  const merged = await acme
    .as(acme.admin)
    .patch(`companies/${id}`, { employees: 7 }, { headers: { 'if-match': '"1"' } })
    .expect(200);
  expect(merged).toMatchObject({ industry: 'Trade', employees: 7, version: 3 });
});

test('two people who change the same field: the second is shown what the first wrote', async () => {
  const { id } = await member.post('companies', { name: 'Clash' }).expect(201);
  await member.patch(`companies/${id}`, { industry: 'Trade' }, { headers: { 'if-match': '"1"' } }).expect(200);
  const problem = await acme
    .as(acme.admin)
    .patch(`companies/${id}`, { industry: 'Energy' }, { headers: { 'if-match': '"1"' } })
    .expect(412);
  expect(problem).toMatchObject({ code: 'stale', fields: ['industry'], current: { industry: 'Trade', version: 2 } });
  expect((await member.get(`companies/${id}`)).body.industry).toBe('Trade');
});

test('a deleted record leaves every list, keeps its address, and comes back', async () => {
  const { id } = await member.post('companies', { name: 'Gone', domain: 'gone.example' }).expect(201);
  await member.delete(`companies/${id}`).expect(204);
  const byDomain = `companies?filter=${filter({ field: 'domain', op: 'eq', value: 'gone.example' })}`;
  expect((await member.get(byDomain)).body.records).toEqual([]);
  expect((await member.get(`${byDomain}&deleted=only`)).body.records).toHaveLength(1);
  expect((await member.get(`companies/${id}`)).body.deletedAt).not.toBeNull();
  const { id: next } = await member.post('companies', { name: 'Takes the domain', domain: 'gone.example' }).expect(201);
  const refused = await member.post(`companies/${id}/restore`).expect(422);
  expect(refused.issues[0].code).toBe('not_unique');
  await member.delete(`companies/${next}`).expect(204);
  expect((await member.post(`companies/${id}/restore`).expect(200)).deletedAt).toBeNull();
});

test('every page of a list has each record once, in order, in both directions', async () => {
  const names = ['', 'a', 'Ä', 'b', 'B', 'ç', 'ζ', '漢'].flatMap((letter) => [`${letter}1`, `${letter}2`]);
  const industries = ['Paging A', 'Paging B', null];
  await member
    .post('companies/bulk/create', {
      records: names.map((name, at) => ({
        name: `Page ${name}`,
        website: industries[at % 3] && `https://${at}.example`,
        foundedYear: at % 4 ? 1900 + (at % 5) : null,
        industry: 'Paging',
      })),
    })
    .expect(200);
  for (const sort of [
    'name',
    '-name',
    'foundedYear',
    '-foundedYear',
    '-foundedYear,name',
    'industry,-foundedYear',
    '-createdAt',
    'owner',
    '-owner,name',
  ]) {
    const seen: { id: string; foundedYear: number | null }[] = [];
    for (let cursor = ''; ; ) {
      const page = await member
        .get(`companies?limit=3&sort=${sort}&filter=${filter({ field: 'industry', op: 'eq', value: 'Paging' })}${cursor}`)
        .expect(200);
      seen.push(...page.records);
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(new Set(seen.map((record) => record.id)).size, sort).toBe(names.length);
    expect(seen).toHaveLength(names.length);
    const whole = await member
      .get(`companies?limit=200&sort=${sort}&filter=${filter({ field: 'industry', op: 'eq', value: 'Paging' })}`)
      .expect(200);
    expect(seen.map((record) => record.id)).toEqual(whole.records.map((record: { id: string }) => record.id));
    if (sort.endsWith('foundedYear') && !sort.startsWith('industry')) expect(seen.at(-1)?.foundedYear).toBeNull();
  }
});

test('a cursor of another list, an unknown sort, filter or field is refused by name', async () => {
  const { next } = await member.get('companies?limit=1&sort=name').expect(200);
  await member.get(`companies?limit=1&sort=-name&cursor=${next}`).expect(422);
  await member.get('companies?cursor=abc').expect(422);
  for (const query of [
    'sort=nmae',
    'sort=tags',
    'fields=nope',
    'limit=0',
    'limit=1000',
    'filter=[',
    `filter=${filter({ field: 'nope', op: 'eq', value: 1 })}`,
    `filter=${filter({ field: 'name', op: 'like', value: 1 })}`,
    `filter=${filter({ field: 'employees', op: 'contains', value: 'x' })}`,
    'nope=1',
    `filter=${filter({ related: 'nope', has: 'none' })}`,
    'asOf=yesterday',
    'include=nope',
  ]) {
    const problem = await member.get(`companies?${query}`).expect(422);
    expect(problem.issues.length, query).toBeGreaterThan(0);
  }
});

test('fields, include and count narrow and widen an answer', async () => {
  const company = await member.post('companies', { name: 'Included', industry: 'Rail' }).expect(201);
  await member.post('deals', { name: 'With company', company: company.id }).expect(201);
  const query = `filter=${filter({ field: 'company', op: 'eq', value: company.id })}`;
  const narrow = await member.get(`deals?${query}&fields=name&count=exact`).expect(200);
  expect(Object.keys(narrow.records[0]).sort()).toEqual(['id', 'name', 'version']);
  expect(narrow.count).toEqual({ value: 1, capped: false });
  const wide = await member.get(`deals?${query}&include=company`).expect(200);
  expect(wide.records[0].company).toMatchObject({ id: company.id, title: 'Included', industry: 'Rail' });
});

test('a bulk call writes what fits, says what does not, and can be undone whole', async () => {
  const response = await member.post('companies/bulk/create', {
    records: [{ name: 'Bulk 1', domain: 'b1.example' }, { domain: 'b2.example' }, { name: 'Bulk 3', domain: 'b1.example' }],
  });
  expect(response.status).toBe(200);
  expect(response.body.created).toHaveLength(1);
  expect(
    response.body.refused.map((refusal: { index: number; issues: { code: string }[] }) => [refusal.index, refusal.issues[0]?.code]),
  ).toEqual([
    [1, 'required'],
    [2, 'not_unique'],
  ]);
  const undone = await member.post(`batches/${response.body.batchId}/undo`).expect(200);
  expect(undone).toMatchObject({ undone: 1, conflicts: [] });
});

test('a bulk call that must be whole is refused whole', async () => {
  const before = await stored();
  const problem = await member.post('companies/bulk/create?onError=refuse-all', { records: [{ name: 'Fits' }, {}] }).expect(422);
  expect(problem.issues[0].path).toEqual([1, 'name']);
  expect(await stored()).toEqual(before);
});

test('an upsert creates what is new, changes what differs and leaves the rest untouched', async () => {
  const records = [
    { externalId: 'u1', name: 'One' },
    { externalId: 'u2', name: 'Two' },
  ];
  const first = await member.post('companies/bulk/upsert', { key: 'externalId', records }).expect(200);
  expect(first.created).toHaveLength(2);
  const again = await member
    .post('companies/bulk/upsert', {
      key: 'externalId',
      records: [records[0], { externalId: 'u2', name: 'Zwei' }, { externalId: 'u3', name: 'Three' }],
    })
    .expect(200);
  expect([again.created.length, again.updated.length, again.unchanged.length]).toEqual([1, 1, 1]);
  await member.post('companies/bulk/upsert', { key: 'name', records }).expect(422);
});

test('many records of a filter are changed at once, and a filter has to be given', async () => {
  await member
    .post('companies/bulk/create', { records: Array.from({ length: 12 }, (_none, at) => ({ name: `Many ${at}`, industry: 'Many' })) })
    .expect(200);
  const many = { field: 'industry', op: 'eq', value: 'Many' };
  const changed = await member.post('companies/bulk/update', { filter: many, set: { employees: 3 } }).expect(200);
  expect(changed.updated).toHaveLength(12);
  await member.post('companies/bulk/delete', {}).expect(422);
  const deleted = await member.post('companies/bulk/delete', { filter: many }).expect(200);
  expect(deleted.deleted).toHaveLength(12);
  expect((await member.post('companies/bulk/restore', { ids: deleted.deleted }).expect(200)).restored).toHaveLength(12);
});

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

test('writes of one person under one batch id are undone together, and nobody else can join them', async () => {
  const headers = { 'x-batch-id': '01a00000-0000-7000-8000-00000000abcd' };
  const first = await member.post('companies', { name: 'Batch 1' }, { headers });
  await member.post('companies', { name: 'Batch 2' }, { headers }).expect(201);
  await acme.as(acme.admin).post('companies', { name: 'Not theirs' }, { headers }).expect(201);
  const undone = await member.post(`batches/${first.headers['x-batch-id']}/undo`).expect(200);
  expect(undone.undone).toBe(2);
});
