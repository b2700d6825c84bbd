import { expect, test } from 'vitest';
import type { TestWorkspace } from '../harness/app.ts';
import { workspace } from '../harness/app.ts';
import type { TestResponse } from '../harness/request.ts';
import type { Person } from '../harness/sign-in.ts';
import { fingerprint } from '../harness/stored.ts';
import type { RouteCall } from './calls.ts';
import { callsOn, sendAs } from './calls.ts';
import type { Planted } from './planted.ts';
import { canary, objectsInOrder, planted } from './planted.ts';

/** Whoever adds a route that anybody may call says so here too. */
const forAnybody = [
  'GET /setup',
  'POST /setup',
  'POST /sign-in',
  'GET /invitations/:token',
  'POST /invitations/:token/accept',
  'GET /openapi.json',
];
/** What even a person who may change nothing can do: leave. */
const forReaders = ['POST /sign-out'];

let both: Promise<{ ours: Planted; theirs: Planted }> | undefined;

/** Two workspaces with records of every kind; ours has the canary in every text. */
function twoWorkspaces(): Promise<{ ours: Planted; theirs: Planted }> {
  const make = async () => ({ ours: await planted(await workspace(), canary), theirs: await planted(await workspace(), 'sparrow') });
  both ??= make();
  return both;
}

/** Sends calls one by one, hands on each answer, and sees that none of them stored anything. */
async function eachStoringNothing(
  test: TestWorkspace,
  person: Person | null,
  calls: readonly RouteCall[],
  check: (call: RouteCall, answer: TestResponse) => void,
): Promise<void> {
  const before = await fingerprint(test);
  for (const call of calls) {
    check(call, await sendAs(test.app, person, call));
    expect(await fingerprint(test), call.route).toEqual(before);
  }
}

const isUnsafe = ({ method }: RouteCall): boolean => method !== 'GET';
const shown = ({ status, body }: TestResponse): string => `${status} ${JSON.stringify(body)}`.slice(0, 300);

test('nobody who is not signed in gets past the door of any route', async () => {
  const { ours } = await twoWorkspaces();
  const calls = callsOn(ours, ours);
  expect(calls.map(({ route }) => route)).toEqual(expect.arrayContaining(forAnybody));

  await eachStoringNothing(
    ours,
    null,
    calls.filter(({ route }) => !forAnybody.includes(route)),
    ({ route }, answer) => {
      expect([route, answer.status, answer.body.code]).toEqual([route, 401, 'unauthenticated']);
    },
  );
});

test('a session does nothing by any route without the token that proves our own page asks', async () => {
  const { ours } = await twoWorkspaces();
  const forged = { ...ours.owner, csrfToken: 'guessed' };

  const unsafe = callsOn(ours, ours).filter((call) => isUnsafe(call) && !forAnybody.includes(call.route));
  await eachStoringNothing(ours, forged, unsafe, ({ route }, answer) => {
    expect([route, answer.status, answer.body.code]).toEqual([route, 403, 'csrf']);
  });
});

test('a person who may only read changes nothing by any route', async () => {
  const { ours } = await twoWorkspaces();
  const unsafe = callsOn(ours, ours).filter((call) => isUnsafe(call) && ![...forAnybody, ...forReaders].includes(call.route));
  expect(unsafe.length).toBeGreaterThan(100);

  await eachStoringNothing(ours, ours.readOnly, unsafe, ({ route, object }, answer) => {
    const keyless = route.endsWith('/bulk/upsert') && answer.body.issues[0]?.code === 'not_a_unique_key';
    const refusals = object && !keyless ? [403] : [403, 404, 422];
    expect(refusals, `${route}: ${shown(answer)}`).toContain(answer.status);
  });
});

test('a member changes no setting of the workspace by any route', async () => {
  const { ours } = await twoWorkspaces();
  const settings = callsOn(ours, ours).filter((call) => isUnsafe(call) && call.object?.def.administered);
  expect(settings.length).toBeGreaterThan(50);

  await eachStoringNothing(ours, ours.member, settings, ({ route }, answer) => {
    const keyless = answer.body.issues[0]?.code === 'not_a_unique_key';
    expect(keyless ? 403 : answer.status, `${route}: ${shown(answer)}`).toBe(403);
  });
});

test('the owner of another workspace finds nothing at any address of ours, and changes nothing', async () => {
  const { ours, theirs } = await twoWorkspaces();
  const aimed = callsOn(ours, theirs).filter(({ route }) => route.includes(':') && !forAnybody.includes(route));
  expect(aimed.length).toBeGreaterThan(100);

  await eachStoringNothing(ours, theirs.owner, aimed, ({ route }, answer) => {
    expect(answer.status, `${route}: ${shown(answer)}`).toBe(404);
    expect(shown(answer)).not.toContain(canary);
  });
});

test('the owner of another workspace reaches no record of ours in bulk', async () => {
  const { ours, theirs } = await twoWorkspaces();
  const aimed = callsOn(ours, theirs).filter(({ route }) => /bulk\/(update|delete|restore)$/.test(route));

  await eachStoringNothing(ours, theirs.owner, aimed, ({ route }, { status, body }) => {
    expect([route, status, body.updated, body.deleted, body.restored]).toEqual([route, 200, [], [], []]);
    expect([route, body.refused.length]).toEqual([route, 1]);
  });
});

test('no record can be linked to a record of another workspace', async () => {
  const { ours, theirs } = await twoWorkspaces();
  const before = await fingerprint(ours);
  for (const object of objectsInOrder()) {
    for (const field of object.fields.values()) {
      if (!field.target || field.def.readOnly || field.sql.assigned) continue;
      const id = ours.ids[field.target.object];
      const path = `${object.def.plural}/${theirs.ids[object.def.name]}`;
      const answer = await theirs.as(theirs.owner).patch(path, { [field.name]: field.target.many ? [id] : id });
      expect([object.def.name, field.name, answer.status]).toEqual([object.def.name, field.name, 422]);
      expect(JSON.stringify(answer.body)).not.toContain(canary);
    }
  }
  expect(await fingerprint(ours)).toEqual(before);
});

/** Everything that can be asked about an object without an id. */
function questionsAbout(object: ReturnType<typeof objectsInOrder>[number], piece: string): string[] {
  const { plural, title } = object.def;
  const fields = [...object.fields.values()];
  const filter = (body: object): string => `filter=${encodeURIComponent(JSON.stringify(body))}`;
  return [
    `${plural}?deleted=true&count=exact`,
    `${plural}?include=${fields
      .filter((field) => field.target)
      .map((field) => field.name)
      .join()}`,
    `${plural}?asOf=2099-01-01T00:00:00Z`,
    `${plural}/export.csv`,
    `${plural}/aggregate?measures=count,${fields
      .filter((field) => field.sql.sum)
      .map((field) => `min:${field.name},max:${field.name}`)
      .join()}`,
    ...fields.filter((field) => field.sql.group).map((field) => `${plural}/aggregate?groupBy=${field.name}`),
    ...fields
      .filter((field) => field.type.operators.includes('contains'))
      .map((field) => `${plural}?${filter({ field: field.name, op: 'contains', value: piece })}`),
    ...fields
      .filter((field) => field.target)
      .map((field) => `${plural}?sort=${field.name}&${filter({ field: field.name, op: 'notEmpty' })}`),
    `${plural}?sort=${title}`,
  ].filter((path) => !path.includes('sort=') || isSortable(object, path));
}

function isSortable(object: ReturnType<typeof objectsInOrder>[number], path: string): boolean {
  const field = object.fields.get(/sort=(\w+)/.exec(path)?.[1] ?? '');
  return field?.sql.sort !== undefined || (field?.target != null && !field.target.many);
}

test('not one word of a workspace is ever in an answer to another one', async () => {
  const { ours, theirs } = await twoWorkspaces();
  const plain = callsOn(theirs, theirs).filter(({ method, route }) => method === 'GET' && !/realtime|setup|invitations/.test(route));
  const paths = [...plain.map(({ path }) => path), ...objectsInOrder().flatMap((object) => questionsAbout(object, 'canary'))];
  const texts: Record<string, number> = { ours: 0 };
  for (const path of paths) {
    const answer = await theirs.as(theirs.owner).get(path);
    expect([path, answer.status < 300 || answer.status === 404], shown(answer)).toEqual([path, true]);
    expect(JSON.stringify([answer.headers, answer.body]), path).not.toContain(canary);
    const own = await ours.as(ours.owner).get(path);
    if (JSON.stringify(own.body).includes(canary)) texts['ours'] = (texts['ours'] ?? 0) + 1;
  }
  // The same questions do find it where it is.
  expect(texts['ours']).toBeGreaterThan(paths.length / 3);
});

test('what must be unique is so in its own workspace only', async () => {
  const { ours, theirs } = await twoWorkspaces();
  for (const { object, field } of objectsInOrder().flatMap((object) =>
    [...object.fields.values()].filter((each) => each.def.unique && !each.def.readOnly).map((field) => ({ object, field })),
  )) {
    const { [field.name]: taken } = await ours.as(ours.owner).get(`${object.def.plural}/${ours.ids[object.def.name]}`).expect(200);
    const path = `${object.def.plural}/${theirs.ids[object.def.name]}`;
    const answer = await theirs.as(theirs.owner).patch(path, { [field.name]: taken });
    expect([object.def.name, field.name, answer.status], shown(answer)).toEqual([object.def.name, field.name, 200]);
  }
});
