import { expect, test } from 'vitest';
import { testApp } from '../../../test/harness/app.ts';
import { personOf } from '../../../test/harness/sign-in.ts';
import { stored } from '../../../test/harness/stored.ts';

const setUp = {
  workspaceName: 'Acme',
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  country: 'DE',
  name: 'Ada Lovelace',
  email: 'Ada@Example.com',
  password: 'an engine of analysis',
};

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
