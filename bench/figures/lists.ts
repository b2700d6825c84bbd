import type { Bed } from '../bed.ts';
import { inTurns, report } from '../figure.ts';
import type { Load } from '../load.ts';
import { signedIn } from '../signed-in.ts';

const filterOf = (filter: unknown): string => encodeURIComponent(JSON.stringify(filter));

/** Lists of 50, one record and one update, each beside the bare baseline doing the same. */
export async function listFigures(bed: Bed): Promise<void> {
  const signed = await signedIn(bed);
  const product = (path: string): Load => ({ ...signed.load, path: () => path });
  const bare = (path: string): Load => ({ url: bed.bare, method: 'GET', headers: {}, inFlight: 16, seconds: 3, path: () => path });
  for (const [name, ours, theirs] of [
    ['list of 50 contacts by name', '/api/v1/contacts?sort=name&limit=50', '/contacts'],
    ['list of 50 contacts by last change', '/api/v1/contacts?sort=-updatedAt&limit=50', '/contacts-updated'],
    ['list of 50 deals by last change', '/api/v1/deals?sort=-updatedAt&limit=50', '/deals'],
  ] as const) {
    const both = await inTurns(product(ours), bare(theirs));
    report(bed.size.name, {
      name,
      value: both.product.perSecond,
      unit: 'requests/s',
      baseline: both.bare.perSecond,
      ratio: both.product.perSecond / both.bare.perSecond,
      goal: 'ratio >= 0.7',
    });
  }
  await recordFigures(bed, signed.ids, signed.load);
  await filterFigures(bed, signed.load);
}

async function recordFigures(bed: Bed, ids: readonly string[], load: Load): Promise<void> {
  const id = (at: number): string => ids[at % ids.length] ?? '';
  const bare: Load = { url: bed.bare, method: 'GET', headers: {}, inFlight: 16, seconds: 3, path: (at) => `/contact?id=${id(at)}` };
  const read = await inTurns({ ...load, path: (at) => `/api/v1/contacts/${id(at)}` }, bare);
  report(bed.size.name, {
    name: 'one contact',
    value: read.product.perSecond,
    unit: 'requests/s',
    baseline: read.bare.perSecond,
    ratio: read.product.perSecond / read.bare.perSecond,
    goal: 'ratio >= 0.6',
  });
  const write = await inTurns(
    {
      ...load,
      method: 'PATCH',
      path: (at) => `/api/v1/contacts/${id(at)}`,
      body: () => JSON.stringify({ jobTitle: `Title ${Math.random()}` }),
    },
    { ...bare, path: (at) => `/update?id=${id(at)}` },
  );
  report(bed.size.name, {
    name: 'one update with history',
    value: write.product.perSecond,
    unit: 'requests/s',
    baseline: write.bare.perSecond,
    ratio: write.product.perSecond / write.bare.perSecond,
    goal: 'ratio >= 0.5',
  });
}

async function filterFigures(bed: Bed, load: Load): Promise<void> {
  const filter = filterOf({
    and: [
      { field: 'lifecycle', op: 'eq', value: 'customer' },
      { field: 'jobTitle', op: 'eq', value: 'Buyer' },
      { field: 'region', op: 'eq', value: 'R7' },
    ],
  });
  const { run } = await import('../load.ts');
  const filtered = await run({ ...load, inFlight: 4, path: () => `/api/v1/contacts?sort=name&limit=50&filter=${filter}` });
  report(bed.size.name, { name: 'list filtered by two fields and a custom field, p95', value: filtered.p95, unit: 'ms', goal: '<= 100' });
  const search = filterOf({ field: 'name', op: 'contains', value: 'corden' });
  const found = await run({ ...load, inFlight: 4, path: () => `/api/v1/contacts?limit=5&filter=${search}` });
  report(bed.size.name, { name: 'contacts by a piece of their name, p95', value: found.p95, unit: 'ms', goal: '<= 80' });
}
