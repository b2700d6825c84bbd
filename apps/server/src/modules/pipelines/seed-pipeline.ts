import type { Context } from '../../kernel/context.ts';
import { objectOf } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { createRecord, createRecords } from '../../records/write.ts';

const stages = [
  { name: 'Qualified', probability: 10, rotAfter: 21 },
  { name: 'Discovery', probability: 25, rotAfter: 21 },
  { name: 'Proposal', probability: 50, rotAfter: 14 },
  { name: 'Negotiation', probability: 75, rotAfter: 14 },
  { name: 'Contract sent', probability: 90, rotAfter: 10 },
  { name: 'Won', probability: 100, kind: 'won' },
  { name: 'Lost', probability: 0, kind: 'lost' },
];

/** Gives a new workspace a pipeline to start with. */
export async function seedPipeline(ctx: Context): Promise<void> {
  const catalog = await catalogFor(ctx);
  const pipeline = await createRecord(ctx, objectOf(catalog, 'pipeline'), { name: 'Sales', position: 0, isDefault: true });
  await createRecords(
    ctx,
    objectOf(catalog, 'stage'),
    stages.map((stage, position) => ({ ...stage, pipeline, position })),
  );
}
