import type { FieldCondition } from '@cross-crm/schema';
import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { conflict } from '../../kernel/errors.ts';
import { defineAction } from '../../records/actions.ts';
import { objectOf } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import type { Values } from '../../records/hooks.ts';
import { updateRecord } from '../../records/write.ts';
import type { Stage } from '../pipelines/index.ts';
import { stagesOf } from '../pipelines/index.ts';
import { deal } from './deal.object.ts';

const whenOpen: FieldCondition = { field: 'status', op: 'eq', value: 'open' };

/** Closes an open deal as won, in the won stage of its pipeline. */
export const winDeal = defineAction({
  name: 'win',
  on: deal,
  label: 'Mark as won',
  description: 'Closes the deal as won.',
  access: 'update',
  availableWhen: whenOpen,
  input: z.strictObject({}),
  async run(ctx, record) {
    requireOpen(record);
    await enter(ctx, record, 'won', {});
  },
});

/** Closes an open deal as lost, with the reason if one is known. */
export const loseDeal = defineAction({
  name: 'lose',
  on: deal,
  label: 'Mark as lost',
  description: 'Closes the deal as lost.',
  access: 'update',
  availableWhen: whenOpen,
  input: z.strictObject({ reason: z.string().trim().max(1_000).optional() }),
  async run(ctx, record, { reason }) {
    requireOpen(record);
    await enter(ctx, record, 'lost', reason ? { lostReason: reason } : {});
  },
});

/** Brings a closed deal back into the first stage of its pipeline. */
export const reopenDeal = defineAction({
  name: 'reopen',
  on: deal,
  label: 'Reopen',
  description: 'Brings a closed deal back into the first stage of its pipeline.',
  access: 'update',
  availableWhen: { field: 'status', op: 'in', value: ['won', 'lost'] },
  input: z.strictObject({}),
  async run(ctx, record) {
    if (record.status === 'open') throw conflict('deal_open', 'This deal is open already.');
    await enter(ctx, record, 'open', { closeDate: null });
  },
});

function requireOpen(record: Values): void {
  if (record.status !== 'open') throw conflict('deal_closed', 'This deal is already closed. Reopen it to change how it ended.');
}

async function enter(
  ctx: Context,
  record: Values & { readonly id: string },
  kind: Stage['kind'],
  set: Record<string, unknown>,
): Promise<void> {
  const stage = (await stagesOf(ctx)).find((each) => each.pipeline === record.pipeline && each.kind === kind);
  if (!stage) throw conflict('no_stage', `The pipeline has no stage for ${kind} deals. Add one in the settings.`);
  await updateRecord(ctx, objectOf(await catalogFor(ctx), 'deal'), record.id, { ...set, stage: stage.id });
}
