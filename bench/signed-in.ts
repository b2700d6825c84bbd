import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from './bed.ts';
import { benchToken } from './generate.ts';
import type { Load } from './load.ts';

interface SignedIn {
  /** A load with the headers of someone signed in; give it a path. */
  readonly load: Load;
  /** Ids of 1,000 contacts. */
  readonly ids: readonly string[];
  readonly stages: readonly string[];
}

/** Signs in as the owner of the first workspace. */
export async function signedIn(bed: Bed): Promise<SignedIn> {
  const base: Load = {
    url: bed.product,
    method: 'GET',
    headers: { cookie: `cross_session=${benchToken}` },
    inFlight: 16,
    seconds: 3,
    path: () => '/',
  };
  const me = await getJson<{ csrfToken: string }>(base, '/api/v1/me');
  const load: Load = { ...base, headers: { ...base.headers, 'x-csrf-token': me.csrfToken, 'content-type': 'application/json' } };
  const ids: string[] = [];
  for (let cursor = ''; ids.length < 1_000; ) {
    const page = await getJson<{ records: { id: string }[]; next: string | null }>(load, `/api/v1/contacts?fields=name&limit=200${cursor}`);
    ids.push(...page.records.map((record) => record.id));
    if (page.next === null) break;
    cursor = `&cursor=${page.next}`;
  }
  const stages = await getJson<{ records: { id: string }[] }>(load, '/api/v1/stages?sort=position');
  await ensureCustomField(load);
  return { load, ids, stages: stages.records.map((record) => record.id) };
}

/** GET as JSON. @throws when the answer is no success */
export async function getJson<Body>(load: Load, path: string): Promise<Body> {
  const response = await fetch(`${load.url}${path}`, { headers: { ...load.headers } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  const body: Body = await response.json(); // the caller knows what this address answers
  return body;
}

/** The custom field whose values the generator wrote, with its index built. */
async function ensureCustomField(load: Load): Promise<void> {
  const body = JSON.stringify({ object: 'contact', name: 'region', label: 'Region', type: 'text', indexed: true });
  const response = await fetch(`${load.url}/api/v1/custom-fields`, { method: 'POST', headers: { ...load.headers }, body });
  if (!response.ok && response.status !== 422) throw new Error(`The custom field was refused: ${await response.text()}`);
  for (const state of ['waiting', 'running']) {
    while ((await getJson<{ jobs: unknown[] }>(load, `/api/v1/jobs?state=${state}`)).jobs.length > 0) await sleep(500);
  }
}
