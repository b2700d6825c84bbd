import { z } from 'zod';
import { defineAction } from '../../records/actions.ts';
import { objectOf } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { updateRecord } from '../../records/write.ts';
import { deal } from './deal.object.ts';

/** Puts a deal into a stage, of its pipeline or another. */
export const moveDeal = defineAction({
  name: 'move',
  on: deal,
  label: 'Move to stage',
  description: 'Puts the deal into another stage; its status and probability follow.',
  access: 'update',
  input: z.strictObject({ stage: z.uuid({ error: 'Give the id of the stage to move to.' }) }),
  async run(ctx, record, { stage }) {
    await updateRecord(ctx, objectOf(await catalogFor(ctx), 'deal'), record.id, { stage });
  },
});
