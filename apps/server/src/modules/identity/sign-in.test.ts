import { expect, test } from 'vitest';
import { join, testApp, workspace } from '../../../test/harness/app.ts';
import { handsOf, personOf } from '../../../test/harness/sign-in.ts';

test('the cookie cannot be read by scripts, and the database holds neither its token nor the password', async () => {
  const { anybody, owner, tables } = await workspace();

  const response = await anybody.post('sign-in', { email: owner.email.toUpperCase(), password: owner.password });

  expect(response.headers['set-cookie']).toMatch(/cross_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax/);
  expect(response.headers['cache-control']).toBe('no-store');
  const { rows } = await tables.query<{ row: string }>(
    'select session::text as row from session union all select account::text from account',
  );
  const all = rows.map((row) => row.row).join('\n');
  expect(all).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  expect(all).not.toContain(owner.password);
  expect(all).not.toContain(response.cookies['cross_session']);
});

test('a wrong password and an unknown address get the same answer, after the same time', async () => {
  const { anybody, owner } = await workspace();
  const known: number[] = [];
  const unknown: number[] = [];
  const attempt = async (email: string, times: number[]) => {
    const start = performance.now();
    const { detail, code } = await anybody.post('sign-in', { email, password: 'not the password' }).expect(401);
    times.push(performance.now() - start);
    return { detail, code };
  };

  for (let i = 0; i < 4; i += 1) {
    const answers = [await attempt(owner.email, known), await attempt(`nobody-${i}@example.com`, unknown)];
    expect(answers[0]).toEqual(answers[1]);
  }

  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
});

test('signing in gives a new token each time and ends the one the browser had', async () => {
  const test = await workspace();
  const response = await test.as(test.member).post('sign-in', { email: test.member.email, password: test.member.password });

  expect(response.status).toBe(200);
  expect(response.cookies['cross_session']).not.toBe(test.member.cookies['cross_session']);
  await test.as(test.member).get('me').expect(401);
  await test.as(personOf(response, test.member)).get('me').expect(200);
});

test('signing out ends the session at once, and only that one', async () => {
  const test = await workspace();
  const elsewhere = personOf(await test.anybody.post('sign-in', { email: test.member.email, password: test.member.password }), test.member);
  await test.as(test.member).get('me').expect(200);

  await test
    .as({ ...test.member, csrfToken: 'wrong' })
    .post('sign-out')
    .expect(403);
  await test.as(test.member).get('me').expect(200);
  await test.as(test.member).post('sign-out').expect(204);

  await test.as(test.member).get('me').expect(401);
  await test.as(elsewhere).get('me').expect(200);
});

test('a session ends after 14 days without use and after 90 in any case', async () => {
  const test = await workspace();
  const { clock } = test;
  const day = 86_400;

  for (let days = 0; days < 88; days += 11) {
    await test.as(test.admin).get('me').expect(200);
    clock.pass(11 * day);
  }
  await test.as(test.admin).get('me').expect(200);
  await test.as(test.member).get('me').expect(401);
  clock.pass(3 * day);
  await test.as(test.admin).get('me').expect(401);
  clock.reset();
});

test('someone whose access is taken away is out at once', async () => {
  const test = await workspace();
  await test.as(test.member).get('companies').expect(200);

  await test.as(test.admin).patch(`memberships/${test.member.membershipId}`, { active: false }).expect(200);

  await test.as(test.member).get('companies').expect(401);
  const { code } = await test.anybody.post('sign-in', { email: test.member.email, password: test.member.password }).expect(403);
  expect(code).toBe('no_workspace');
});

test('a changed role holds from the next request on', async () => {
  const test = await workspace();
  await test.as(test.member).create('companies', { name: 'Allowed' });

  await test.as(test.owner).patch(`memberships/${test.member.membershipId}`, { role: 'readOnly' }).expect(200);

  await test.as(test.member).post('companies', { name: 'Refused' }).expect(403);
  expect((await test.as(test.member).get('me').expect(200)).membership.role).toBe('readOnly');
});

test('a stranger who guesses is stopped after ten tries, and the owner still gets in from a browser used before', async () => {
  const { anybody, owner, app, clock } = await workspace();
  const guess = (remoteAddress: string) => handsOf(app, null).post('sign-in', { email: owner.email, password: 'guess' }, { remoteAddress });

  const { cookies } = await anybody.post('sign-in', { email: owner.email, password: owner.password });
  const device = cookies['cross_device'] ?? '';

  for (let i = 0; i < 10; i += 1) await guess('198.51.100.1').expect(401);
  const { status, headers } = await guess('198.51.100.2');
  const right = { email: owner.email, password: owner.password };

  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(600);
  await anybody.post('sign-in', right).expect(429);
  await anybody.post('sign-in', right, { cookies: { cross_device: device } }).expect(200);
  await anybody.post('sign-in', right, { cookies: { cross_device: `${device}x` } }).expect(429);
  clock.pass(901);
  await anybody.post('sign-in', right).expect(200);
  clock.reset();
});

test('guesses at many accounts from one address are stopped after fifty, however many come at once', async () => {
  const { app } = await testApp();
  const remoteAddress = '2001:db8:1:2::1';

  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      handsOf(app, null).post(
        'sign-in',
        { email: `target-${i}@example.com`, password: 'guess' },
        { remoteAddress: i % 2 ? remoteAddress : '2001:db8:1:2:ffff::9' },
      ),
    ),
  );

  expect(answers.filter((answer) => answer.status === 401)).toHaveLength(50);
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(10);
});

test('right passwords are not counted', async () => {
  const { anybody, readOnly } = await workspace();
  for (let i = 0; i < 12; i += 1) await anybody.post('sign-in', { email: readOnly.email, password: readOnly.password }).expect(200);
});

test('people of one workspace see nothing of another', async () => {
  const one = await workspace();
  const other = await workspace();
  const company = await one.as(one.owner).create('companies', { name: 'Ours' });

  await other.as(other.owner).get(`companies/${company.id}`).expect(404);
  expect((await other.as(other.owner).get('companies').expect(200)).records).toEqual([]);
  expect((await other.as(other.owner).get('memberships').expect(200)).records).toHaveLength(4);
  const newcomer = await join(other, other.owner, 'member');
  await other.as(newcomer).get(`companies/${company.id}`).expect(404);
});
