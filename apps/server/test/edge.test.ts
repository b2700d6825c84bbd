import { expect, test } from 'vitest';
import { testApp, workspace } from './harness/app.ts';
import { sendRequest } from './harness/request.ts';
import type { RequestOptions } from './harness/request.ts';

test('an address that leads nowhere answers with a problem document that names its request', async () => {
  const { anybody } = await testApp();

  const { status, headers, body } = await anybody.get('/api/v1/nothing-here');

  expect(status).toBe(404);
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(body).toMatchObject({ type: 'urn:cross-crm:problem:not_found', title: 'Not Found', status: 404, code: 'not_found', issues: [] });
  expect(body.requestId).toBe(headers['x-request-id']);
});

test('every answer keeps its page from being framed, sniffed or scripted from elsewhere', async () => {
  const { anybody } = await testApp();

  const { headers } = await anybody.get('/livez');

  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect((await anybody.get('setup')).headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin' });
});

test('the server is ready when the database has the schema of this release, and says so when it has not', async () => {
  const { anybody, tables } = await testApp();
  await anybody.get('/livez').expect(200);
  await anybody.get('/readyz').expect(200);

  await tables.query("insert into cross_migration values (9999, 'from_the_future', '', now())");
  const { status, headers, body } = await anybody.get('/readyz');

  expect(status).toBe(503);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(body.code).toBe('schema_version');
  await anybody.get('/livez').expect(200);
  await tables.query('delete from cross_migration where version = 9999');
});

test('a body that is not JSON in UTF-8 is refused and not half read', async () => {
  const { app } = await testApp();
  const send = (body: string | Buffer, type = 'application/json') =>
    sendRequest(app, 'POST', 'sign-in', { body, headers: { 'content-type': type } });

  for (const body of ['{', '[1,', '"', 'nonsense', '{"__proto__": {"admin": true}}', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])]) {
    expect((await send(body).expect(400)).code).toBe('malformed');
  }
  expect((await send('email=a&password=b', 'application/x-www-form-urlencoded').expect(415)).code).toBe('unsupported_media_type');
  expect((await send('{}', 'text/plain').expect(415)).code).toBe('unsupported_media_type');
  expect((await send(JSON.stringify({ email: 'x'.repeat(1_100_000), password: 'x' })).expect(413)).code).toBe('too_large');
});

test('a raw body is taken where a file is expected and nowhere else', async () => {
  const { as, owner, tables } = await workspace();
  const before = await tables.query('select count(*) from company');
  const raw = { headers: { 'content-type': 'text/csv' } };

  await as(owner).post('companies', 'name\nAcme', raw).expect(415);
  await as(owner).post('companies/bulk/create', 'name\nAcme', raw).expect(415);
  await as(owner).post('invitations', 'name\nAcme', raw).expect(415);

  expect((await tables.query('select count(*) from company')).rows).toEqual(before.rows);
});

test('keys that an operation does not know are refused by name, with every other issue beside them', async () => {
  const { anybody } = await testApp();

  const { issues } = await anybody.post('sign-in', { email: 5, passwort: 'x', remember: true }).expect(422);

  const found = issues.map((issue: { path: string[]; code: string }) => [issue.path.join('.'), issue.code]);
  expect(found).toEqual(
    expect.arrayContaining([
      ['email', 'wrong_type'],
      ['password', 'required'],
      ['passwort', 'unknown_field'],
      ['remember', 'unknown_field'],
    ]),
  );
});

test('text that the database cannot hold is refused where it stands', async () => {
  const { app, anybody } = await testApp();
  const send = (body: string) => sendRequest(app, 'POST', 'sign-in', { body, headers: { 'content-type': 'application/json' } });

  for (const bad of ['"\\u0000"', '"a\\ud800b"', '"\\uDC00"']) {
    const { issues } = await send(`{"email":"a@example.com","password":${bad}}`).expect(422);
    expect(issues).toMatchObject([{ path: ['password'], code: 'bad_character' }]);
  }
  await send('{"email":"a@example.com","password":"\\ud83d\\ude00"}').expect(401);
  await anybody.get('setup?x=%00').expect(422);
  expect((await send(`{"email":${'['.repeat(5_000)}${']'.repeat(5_000)}}`).expect(422)).issues[0].code).toBe('too_deep');
});

test('addresses that cannot be decoded are refused', async () => {
  const { anybody } = await testApp();
  expect((await anybody.get('/api/v1/deals/%E0%A4%A').expect(400)).code).toBe('malformed');
  expect((await anybody.get('/api/v1/invitations/%00').expect(422)).code).toBe('invalid');
});

test('nobody gets further than the door without signing in', async () => {
  const { anybody } = await testApp();
  for (const path of ['me', 'deals', 'catalog', 'jobs', 'realtime']) {
    expect((await anybody.get(path).expect(401)).code).toBe('unauthenticated');
  }
  await anybody.post('deals', { name: 'x' }).expect(401);
  await anybody.post('invitations', {}).expect(401);
});

test('a page of another site cannot act for someone who is signed in', async () => {
  const { as, owner, tables } = await workspace();
  const before = await tables.query('select count(*) from company');

  const attempts: RequestOptions[] = [
    { headers: { origin: 'https://evil.example' } },
    { headers: { origin: 'null' } },
    { headers: { origin: 'http://crm.test.evil.example' } },
    { headers: { 'sec-fetch-site': 'cross-site' } },
    { headers: { origin: 'http://rebound.example', host: 'rebound.example' } },
  ];
  for (const attempt of attempts) {
    expect((await as(owner).post('companies', { name: 'Planted' }, attempt).expect(403)).code).toBe('foreign_origin');
  }
  expect(
    (
      await as(owner)
        .post('companies', { name: 'Planted' }, { headers: { 'x-csrf-token': 'guess' } })
        .expect(403)
    ).code,
  ).toBe('csrf');
  expect((await tables.query('select count(*) from company')).rows).toEqual(before.rows);

  await as(owner)
    .post('companies', { name: 'Ours' }, { headers: { origin: 'http://crm.test' } })
    .expect(201);
  await as(owner)
    .post('companies', { name: 'By address' }, { headers: { origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' } })
    .expect(201);
});

test('only a configured proxy is believed about the address a request comes from', async () => {
  const { app, tables } = await testApp();
  await tables.query('delete from rate_limit');

  await sendRequest(app, 'POST', 'sign-in', {
    body: { email: 'nobody@example.com', password: 'x' },
    headers: { 'x-forwarded-for': '203.0.113.9' },
    remoteAddress: '198.51.100.7',
  });

  const { rows } = await tables.query<{ key: string }>("select key from rate_limit where key like '%address%'");
  expect(rows).toEqual([{ key: 'secret:address:198.51.100.7' }]);
});

test('a fault of ours tells the person its request id and nothing else', async () => {
  const { anybody, tables } = await testApp();
  await tables.query('alter function cross_setup_needed() rename to gone');

  const { status, headers, body } = await anybody.get('setup');
  await tables.query('alter function gone() rename to cross_setup_needed');

  expect([status, body.code, body.issues]).toEqual([500, 'internal', []]);
  expect(JSON.stringify(body)).not.toMatch(/function|cross_|sql/i);
  expect(body.detail).toContain(headers['x-request-id']);
  await anybody.get('setup').expect(200);
});
