import { expect, test } from 'vitest';
import { workspace } from '../../../test/harness/app.ts';
import { stored } from '../../../test/harness/stored.ts';

test('an invitation shows what it is for and lets one person in, once', async () => {
  const test = await workspace();
  const invited = { email: 'New.Colleague@example.com', name: 'Nia New', role: 'member' };

  const { url, expiresAt } = await test.as(test.admin).post('invitations', invited).expect(201);
  expect(url).toMatch(/^http:\/\/crm\.test\/invite\/[\w-]{65}$/);
  expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
  const path = `invitations/${url.split('/').at(-1)}`;
  expect(await test.anybody.get(path).expect(200)).toEqual({
    workspaceName: 'Test & Co',
    email: 'new.colleague@example.com',
    name: 'Nia New',
    role: 'member',
  });

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

  const answers = await Promise.all(
    ['one fine password', 'two fine passwords'].map((password) => test.anybody.post(path, { name: 'Once', password })),
  );

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
  await test
    .as(test.admin)
    .post('invitations', { ...invited, role: 'owner' })
    .expect(403);
  await test
    .as(test.admin)
    .post('invitations', { ...invited, role: 'system' })
    .expect(422);
  expect(
    (
      await test
        .as(test.admin)
        .post('invitations', { ...invited, email: test.member.email })
        .expect(409)
    ).code,
  ).toBe('already_member');

  expect(await stored(test)).toEqual(before);
  await test
    .as(test.owner)
    .post('invitations', { ...invited, role: 'owner' })
    .expect(201);
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
  const colleague = await test
    .as(test.admin)
    .create('memberships', { name: 'Imported Ira', email: 'ira@example.com', office: 'East', active: false });
  const { url } = await test.as(test.admin).post('invitations', { email: 'ira@example.com', name: 'Ira', role: 'member' }).expect(201);

  const { body } = await test.anybody.post(`invitations/${url.split('/').at(-1)}/accept`, {
    name: 'Ira Imported',
    password: 'from east to west',
  });

  expect(body.membership.id).toBe(colleague.id);
  expect(await test.as(test.admin).get(`memberships/${colleague.id}`).expect(200)).toMatchObject({
    office: 'East',
    active: true,
    name: 'Ira Imported',
  });
});
