import { beforeAll, expect, test } from 'vitest';
import type { TestWorkspace } from './harness/app.ts';
import { join, workspace } from './harness/app.ts';
import type { TestResponse } from './harness/request.ts';
import type { Hands } from './harness/sign-in.ts';

let acme: TestWorkspace;
let member: Hands;
let reader: Hands;

beforeAll(async () => {
  acme = await workspace();
  member = acme.as(acme.member);
  reader = acme.as(acme.readOnly);
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
    `sort=${'parent.'.repeat(6)}name`,
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

test('an administrator can neither take the seat of an owner nor bring back one who was put out', async () => {
  const admin = acme.as(acme.admin);
  const owner = acme.as(acme.owner);
  const second = await join(acme, acme.owner, 'admin');
  await owner.patch(`memberships/${second.membershipId}`, { role: 'owner' }).expect(200);
  const { url } = await admin.post('invitations', { email: 'evil@example.com', name: 'Evil', role: 'admin' }).expect(201);
  for (const set of [{ email: 'evil@example.com' }, { active: false }, { role: 'member' }]) {
    await admin.patch(`memberships/${second.membershipId}`, set).expect(422);
  }
  await admin.patch(`memberships/${acme.member.membershipId}`, { email: 'evil@example.com' }).expect(200);
  const refused = await acme.anybody.post(`invitations/${String(url).split('/').at(-1)}/accept`, {
    name: 'Evil',
    password: 'tree house by the lake',
  });
  expect([refused.status, refused.body.code]).toEqual([409, 'address_taken']);
  await owner.patch(`memberships/${second.membershipId}`, { active: false }).expect(200);
  await admin.patch(`memberships/${second.membershipId}`, { active: true }).expect(422);
  await owner.delete(`memberships/${second.membershipId}`).expect(204);
  await admin.post(`memberships/${second.membershipId}/restore`).expect(422);
});

test('a stage keeps its kind while deals stand in it, and goes with its pipeline', async () => {
  const admin = acme.as(acme.admin);
  const pipeline = await admin.post('pipelines', { name: 'Partners' }).expect(201);
  const stage = await admin.post('stages', { name: 'Talks', pipeline: pipeline.id }).expect(201);
  const deal = await member.post('deals', { name: 'Held', stage: stage.id }).expect(201);
  const kept = await admin.patch(`stages/${stage.id}`, { kind: 'won' }).expect(422);
  expect(kept.issues[0].code).toBe('still_used');
  await admin.patch(`stages/${stage.id}`, { kind: null }).expect(422);
  await admin.delete(`pipelines/${pipeline.id}`).expect(422);
  await member.delete(`deals/${deal.id}`).expect(204);
  await admin.delete(`pipelines/${pipeline.id}`).expect(204);
  expect((await member.get(`stages/${stage.id}`)).body.deletedAt).not.toBeNull();
});
