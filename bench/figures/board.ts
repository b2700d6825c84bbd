import type { Bed } from '../bed.ts';
import { report } from '../figure.ts';
import { run } from '../load.ts';
import { signedIn } from '../signed-in.ts';

/** What a board asks for first: the totals of its columns, and the first cards of one. */
export async function boardFigures(bed: Bed): Promise<void> {
  const { load, stages } = await signedIn(bed);
  const open = encodeURIComponent(JSON.stringify({ field: 'status', op: 'eq', value: 'open' }));
  const totals = await run({
    ...load,
    inFlight: 1,
    seconds: 5,
    path: () => `/api/v1/deals/aggregate?groupBy=stage&measures=count,sum:amount,sum:weightedAmount&filter=${open}`,
  });
  report(bed.size.name, { name: 'board: totals of all columns, p95', value: totals.p95, unit: 'ms', goal: '<= 150' });
  const column = (at: number): string =>
    encodeURIComponent(
      JSON.stringify({
        and: [
          { field: 'status', op: 'eq', value: 'open' },
          { field: 'stage', op: 'eq', value: stages[at % 6] },
        ],
      }),
    );
  const cards = await run({
    ...load,
    inFlight: 1,
    seconds: 5,
    path: (at) => `/api/v1/deals?sort=-updatedAt&limit=50&fields=name,company,amount,closeDate,nextStep,owner&filter=${column(at)}`,
  });
  report(bed.size.name, { name: 'board: first 50 cards of a column, p95', value: cards.p95, unit: 'ms', goal: '<= 150' });
}
