import { expect, test } from 'vitest';
import { testApp, workspace } from './harness/app.ts';
import type { Message } from './harness/socket.ts';
import { listenFor } from './harness/socket.ts';

test('a socket is told of changes in the order they were made, with what a screen needs to read them again', async () => {
  const { app, as, owner, member } = await workspace();
  const socket = await listenFor(app, owner);
  const { seq } = await socket.next('ready');

  const company = await as(member).create('companies', { name: 'Acme' });
  await as(member).patch(`companies/${company.id}`, { name: 'Acme Ltd' }).expect(200);
  await as(member).delete(`companies/${company.id}`).expect(204);

  const created = await socket.next('change');
  expect(created).toMatchObject({
    seq: seq + 1,
    object: 'company',
    recordId: company.id,
    action: 'create',
    version: 1,
    actor: { id: member.membershipId },
    source: 'screen',
  });
  expect(created['fields']).toContain('name');
  expect(await socket.next('change')).toMatchObject({ seq: seq + 2, action: 'update', version: 2, fields: ['name'] });
  expect(await socket.next('change')).toMatchObject({ seq: seq + 3, action: 'delete' });
});

test('an edit is on the other screen within a second', async () => {
  const { app, as, owner, member } = await workspace();
  const socket = await listenFor(app, owner);
  await socket.next('ready');

  const start = performance.now();
  await as(member).create('companies', { name: 'Quick' });
  await socket.next('change');

  expect(performance.now() - start).toBeLessThan(1_000);
});

test('a socket that comes back goes on from its position, without a gap and without a repeat', async () => {
  const { app, as, owner } = await workspace();
  const first = await listenFor(app, owner);
  const { seq } = await first.next('ready');
  first.raw.terminate();
  for (let i = 0; i < 3; i += 1) await as(owner).create('companies', { name: `Missed ${i}` });

  const second = await listenFor(app, owner, { after: seq });
  const writing = Promise.all(Array.from({ length: 10 }, (_, i) => as(owner).create('companies', { name: `Live ${i}` })));

  expect(await second.next('ready')).toEqual({ type: 'ready', seq });
  const seen: number[] = [];
  while (seen.length < 13) seen.push((await second.next('change'))['seq']);
  await writing;
  expect(seen).toEqual(Array.from({ length: 13 }, (_, i) => seq + 1 + i));
  expect(second.messages).toEqual([]);
});

test('many sockets that come and go during writes each see every change after their position once', async () => {
  const { app, as, owner, admin, member } = await workspace();
  const start = await listenFor(app, owner);
  const { seq } = await start.next('ready');
  const total = 60;
  const writing = (async () => {
    for (let i = 0; i < total; i += 6)
      await Promise.all(Array.from({ length: 6 }, (_, j) => as(member).create('companies', { name: `Company ${i + j}` })));
  })();

  const sockets = [];
  for (const person of [owner, admin, member, owner, admin]) sockets.push(await listenFor(app, person, { after: seq }));
  await writing;

  for (const socket of sockets) {
    const seen: number[] = [];
    while (seen.length < total) seen.push((await socket.next('change'))['seq']);
    expect(seen).toEqual(Array.from({ length: total }, (_, i) => seq + 1 + i));
  }
});

test('a position that is unknown or too far behind is answered with a reset', async () => {
  const { app, as, owner, tables, id } = await workspace();
  await as(owner).create('companies', { name: 'One' });
  const ready = await (await listenFor(app, owner)).next('ready');

  const ahead = await listenFor(app, owner, { after: ready['seq'] + 5 });
  expect(await ahead.next('reset')).toEqual({ type: 'reset', seq: ready['seq'] });
  await tables.query('update workspace_counter set change_seq = change_seq + 20000 where workspace_id = $1', [id]);
  const behind = await listenFor(app, owner, { after: ready['seq'] });
  expect(await behind.next('reset')).toEqual({ type: 'reset', seq: ready['seq'] + 20_000 });
});

test('nobody hears of another workspace', async () => {
  const one = await workspace();
  const other = await workspace();
  const socket = await listenFor(one.app, other.owner);
  await socket.next('ready');

  await one.as(one.owner).create('companies', { name: 'Secret' });
  await other.as(other.owner).create('companies', { name: 'Own' });

  expect(await socket.next('change')).toMatchObject({ actor: { id: other.owner.membershipId } });
  expect(socket.messages).toEqual([]);
});

test('without a session, from a foreign page, or with a position that is no number, no socket opens', async () => {
  const { app, as, owner } = await workspace();

  await expect(listenFor(app, null)).rejects.toThrow('refused with 401');
  await expect(listenFor(app, owner, { origin: 'https://evil.example' })).rejects.toThrow('refused with 403');
  await expect(listenFor(app, owner, { after: 'x' })).rejects.toThrow('refused with 422');
  await expect(listenFor(app, owner, { after: -1 })).rejects.toThrow('refused with 422');
  expect((await as(owner).get('realtime').expect(422)).issues[0].code).toBe('websocket_only');
  await listenFor(app, owner, { origin: 'http://crm.test' });
});

test('a socket closes when its session ends, and other sockets stay', async () => {
  const { app, as, member, owner } = await workspace();
  const going = await listenFor(app, member);
  const staying = await listenFor(app, owner);
  const start = performance.now();

  await as(member).post('sign-out').expect(204);

  expect(await going.closed).toBe(4401);
  expect(performance.now() - start).toBeLessThan(5_000);
  await as(owner).create('companies', { name: 'Still here' });
  expect(await staying.next('change')).toMatchObject({ action: 'create' });
});

test('a socket closes when its member loses access, also when nobody tells', { timeout: 15_000 }, async () => {
  const { app, tables, readOnly } = await workspace();
  const socket = await listenFor(app, readOnly);

  await tables.query('update membership set active = false where id = $1', [readOnly.membershipId]);

  expect(await socket.closed).toBe(4401);
});

test('a field added by one person reaches the open sockets of the others', async () => {
  const { app, as, admin, member } = await workspace();
  const socket = await listenFor(app, member);
  await socket.next('ready');
  await as(admin).create('custom-fields', { object: 'company', name: 'region', label: 'Region', type: 'text' });
  await as(admin).create('companies', { name: 'Acme', region: 'North' });

  const seen: Message[] = [];
  while (!seen.some((message) => message['object'] === 'company')) seen.push(await socket.next('change'));

  expect(seen.at(-1)?.['fields']).toContain('region');
});

test('a server that closes says goodbye to its sockets', async () => {
  const { app } = await testApp();
  const { owner } = await workspace();
  const socket = await listenFor(app, owner);

  await app.close();

  expect(await socket.closed).toBe(1001);
});
