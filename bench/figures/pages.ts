import type { Bed } from '../bed.ts';
import { median, report } from '../figure.ts';
import { run } from '../load.ts';
import { getJson, signedIn } from '../signed-in.ts';

/** How far the cursor walks: 10,000 pages at size M, as far as the records go at size S. */
const pageLimit = 50;

/** A page deep in a list costs what the first one costs. */
export async function pageFigures(bed: Bed): Promise<void> {
  const { load } = await signedIn(bed);
  const pages = Math.min(10_000, Math.floor((bed.size.contacts * 0.5) / pageLimit) - 1);
  let cursor = '';
  // Pages of 200 get there in a quarter of the steps.
  for (let at = 0; at < pages / 4; at += 1)
    cursor =
      (await getJson<{ next: string }>(load, `/api/v1/contacts?sort=name&limit=200&fields=name${cursor && `&cursor=${cursor}`}`)).next ??
      cursor;
  const at = (from: string): Promise<number> =>
    run({ ...load, inFlight: 1, seconds: 2, path: () => `/api/v1/contacts?sort=name&limit=50${from}` }).then((result) => result.p50);
  const first: number[] = [];
  const deep: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    first.push(await at(''));
    deep.push(await at(`&cursor=${cursor}`));
  }
  report(bed.size.name, {
    name: `page ${pages} of a list by cursor, median`,
    value: median(deep),
    unit: 'ms',
    baseline: median(first),
    ratio: median(deep) / median(first),
    goal: 'ratio <= 1.3 of page 1',
  });
}
