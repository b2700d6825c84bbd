import { expect, test } from 'vitest';
import { join, testApp, workspace } from '../../../test/harness/app.ts';
import type { TestApp } from '../../../test/harness/app.ts';
import { handsOf, personOf } from '../../../test/harness/sign-in.ts';

const setUp = {
  workspaceName: 'Acme',
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  country: 'DE',
  name: 'Ada Lovelace',
  email: 'Ada@Example.com',
  password: 'an engine of analysis',
};

/** Everything that signing in and inviting could have written. */
async function stored({ tables }: TestApp): Promise<unknown> {
  const { rows } = await tables.query(`select
    (select count(*)::int from workspace) as workspaces, (select count(*)::int from account) as accounts,
    (select count(*)::int from session) as sessions, (select count(*)::int from invitation where used_at is null) as invitations,
    (select count(*)::int from change) as changes`);
  return rows[0];
}

test('the first person sets up the workspace and owns it; what does not fit is refused and nothing is kept', async () => {
  const test = await testApp();
  const { anybody } = test;
  expect(await anybody.get('setup').expect(200)).toEqual({ needed: true });
  const before = await stored(test);

  const bad: [object, string][] = [
    [{ password: 'short' }, 'too_short'],
    [{ password: 'x'.repeat(129) }, 'too_long'],
    [{ password: 'Password123' }, 'too_common'],
    [{ password: 'ada@example.COM' }, 'too_personal'],
    [{ password: 'ada lovelace' }, 'too_personal'],
    [{ email: 'ada' }, 'invalid_format'],
    [{ currency: 'XXQ' }, 'unknown_currency'],
    [{ timeZone: 'Mars/Olympus' }, 'unknown_time_zone'],
    [{ workspaceName: ' ' }, 'too_small'],
    [{ admin: true }, 'unknown_field'],
  ];
  for (const [change, code] of bad) {
    const { issues } = await anybody.post('setup', { ...setUp, ...change }).expect(422);
    expect(issues[0].code, JSON.stringify(change)).toBe(code);
  }
  await anybody.post('setup', setUp, { headers: { origin: 'https://evil.example' } }).expect(403);
  expect(await stored(test)).toEqual(before);

  const response = await anybody.post('setup', setUp);

  expect(response.status).toBe(201);
  expect(response.body).toMatchObject({
    user: { name: 'Ada Lovelace', email: 'ada@example.com' },
    membership: { name: 'Ada Lovelace', role: 'owner' },
    workspace: { name: 'Acme', currency: 'EUR', timeZone: 'Europe/Berlin', country: 'DE' },
    catalogVersion: 1,
  });
  const ada = test.as(personOf(response, setUp));
  expect(await ada.get('me').expect(200)).toEqual(response.body);
  expect((await ada.get('pipelines').expect(200)).records).toHaveLength(1);
  expect((await ada.get('roles').expect(200)).records).toHaveLength(4);
  expect(await anybody.get('setup').expect(200)).toEqual({ needed: false });
});

test('once there is a workspace nobody can set up another', async () => {
  const test = await testApp();
  const before = await stored(test);
  expect((await test.anybody.post('setup', { ...setUp, email: 'eve@example.com' }).expect(409)).code).toBe('already_set_up');
  expect(await stored(test)).toEqual(before);
});

test('of two set-ups at once one wins', async () => {
  const test = await testApp();
  await test.tables.query('update workspace set deleted_at = null');
  await test.tables.query('truncate workspace, membership, session, account, pipeline, stage, role, workspace_counter, change cascade');

  const answers = await Promise.all(['a', 'b', 'c'].map((who) => test.anybody.post('setup', { ...setUp, email: `${who}@example.com` })));

  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
  expect(await stored(test)).toMatchObject({ workspaces: 1, accounts: 1 });
});

test('the cookie cannot be read by scripts, and the database holds neither its token nor the password', async () => {
  const { anybody, owner, tables } = await workspace();

  const response = await anybody.post('sign-in', { email: owner.email.toUpperCase(), password: owner.password });

  expect(response.headers['set-cookie']).toMatch(/cross_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax/);
  expect(response.headers['cache-control']).toBe('no-store');
  const { rows } = await tables.query<{ row: string }>('select session::text as row from session union all select account::text from account');
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

  await test.as({ ...test.member, csrfToken: 'wrong' }).post('sign-out').expect(403);
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
  const guess = (remoteAddress: string) =>
    handsOf(app, null).post('sign-in', { email: owner.email, password: 'guess' }, { remoteAddress });

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
      handsOf(app, null).post('sign-in', { email: `target-${i}@example.com`, password: 'guess' }, { remoteAddress: i % 2 ? remoteAddress : '2001:db8:1:2:ffff::9' }),
    ),
  );

  expect(answers.filter((answer) => answer.status === 401)).toHaveLength(50);
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(10);
});

test('right passwords are not counted', async () => {
  const { anybody, readOnly } = await workspace();
  for (let i = 0; i < 12; i += 1) await anybody.post('sign-in', { email: readOnly.email, password: readOnly.password }).expect(200);
});

test('an invitation shows what it is for and lets one person in, once', async () => {
  const test = await workspace();
  const invited = { email: 'New.Colleague@example.com', name: 'Nia New', role: 'member' };

  const { url, expiresAt } = await test.as(test.admin).post('invitations', invited).expect(201);
  expect(url).toMatch(/^http:\/\/crm\.test\/invite\/[\w-]{65}$/);
  expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
  const path = `invitations/${url.split('/').at(-1)}`;
  expect(await test.anybody.get(path).expect(200)).toEqual({ workspaceName: 'Test & Co', email: 'new.colleague@example.com', name: 'Nia New', role: 'member' });

  expect((await test.anybody.post(`${path}/accept`, { name: 'Nia', password: 'short' }).expect(422)).issues[0].path).toEqual(['password']);
  await test.anybody.get(path).expect(200);
  const accepted = await test.anybody.post(`${path}/accept`, { name: 'Nia Newly', password: 'a password of her own' });

  expect(accepted.status).toBe(200);
  expect(accepted.body).toMatchObject({ user: { email: 'new.colleague@example.com', name: 'Nia Newly' }, membership: { role: 'member' } });
  await test.anybody.post(`${path}/accept`, { name: 'Again', password: 'another fine password' }).expect(404);
  await test.anybody.get(path).expect(404);
});

test('two who open one link at once: one gets in', async () => {
  const test = await workspace();
  const { url } = await test.as(test.owner).post('invitations', { email: 'once@example.com', name: 'Once', role: 'member' }).expect(201);
  const path = `invitations/${url.split('/').at(-1)}/accept`;

  const answers = await Promise.all(['one fine password', 'two fine passwords'].map((password) => test.anybody.post(path, { name: 'Once', password })));

  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 404]);
});

test('links that are replaced, too old or made up look the same', async () => {
  const test = await workspace();
  const invited = { email: 'late@example.com', name: 'Late', role: 'member' };
  const tokenOf = async () => (await test.as(test.admin).post('invitations', invited).expect(201)).url.split('/').at(-1);

  const replaced = await tokenOf();
  const newest = await tokenOf();
  const details = new Set<string>();
  for (const token of [replaced, 'nonsense', 'A'.repeat(65), `${newest.slice(0, -1)}${newest.endsWith('A') ? 'B' : 'A'}`]) {
    details.add((await test.anybody.get(`invitations/${token}`).expect(404)).detail);
  }
  test.clock.pass(7 * 86_400 + 60);
  details.add((await test.anybody.get(`invitations/${newest}`).expect(404)).detail);
  test.clock.reset();

  expect(details.size).toBe(1);
  await test.anybody.get(`invitations/${newest}`).expect(200);
});

test('members and readers cannot invite, and only an owner invites an owner', async () => {
  const test = await workspace();
  const before = await stored(test);
  const invited = { email: 'friend@example.com', name: 'Friend', role: 'member' };

  for (const person of [test.member, test.readOnly]) await test.as(person).post('invitations', invited).expect(403);
  await test.as(test.admin).post('invitations', { ...invited, role: 'owner' }).expect(403);
  await test.as(test.admin).post('invitations', { ...invited, role: 'system' }).expect(422);
  expect((await test.as(test.admin).post('invitations', { ...invited, email: test.member.email }).expect(409)).code).toBe('already_member');

  expect(await stored(test)).toEqual(before);
  await test.as(test.owner).post('invitations', { ...invited, role: 'owner' }).expect(201);
});

test('someone with an account joins a second workspace with the password they have', async () => {
  const first = await workspace();
  const second = await workspace();
  const { url } = await second.as(second.owner).post('invitations', { email: first.member.email, name: 'Mia', role: 'member' }).expect(201);
  const path = `invitations/${url.split('/').at(-1)}/accept`;

  expect((await first.anybody.post(path, { name: 'Mia', password: 'a new password instead' }).expect(401)).code).toBe('wrong_password');
  const accepted = await first.anybody.post(path, { name: 'Mia', password: first.member.password });

  expect(accepted.body).toMatchObject({ user: { id: first.member.userId }, workspace: { id: second.id } });
});

test('a colleague whom an import brought along becomes the person who accepts', async () => {
  const test = await workspace();
  const colleague = await test.as(test.admin).create('memberships', { name: 'Imported Ira', email: 'ira@example.com', office: 'East', active: false });
  const { url } = await test.as(test.admin).post('invitations', { email: 'ira@example.com', name: 'Ira', role: 'member' }).expect(201);

  const { body } = await test.anybody.post(`invitations/${url.split('/').at(-1)}/accept`, { name: 'Ira Imported', password: 'from east to west' });

  expect(body.membership.id).toBe(colleague.id);
  expect(await test.as(test.admin).get(`memberships/${colleague.id}`).expect(200)).toMatchObject({ office: 'East', active: true, name: 'Ira Imported' });
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
