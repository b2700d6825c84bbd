import { z } from 'zod';
import { defineOperation } from '../../kernel/operation.ts';
import { demoBatchId, isDemoLoaded, removeDemo } from './demo-records.ts';
import { loadDemo } from './load-demo.ts';

const counts = z.record(z.string(), z.int()).meta({ description: 'Records by object.' });

export const showDemo = defineOperation({
  method: 'GET',
  path: '/demo',
  access: 'member',
  tag: 'Demo',
  summary: 'Whether the demo is loaded',
  output: z.strictObject({ loaded: z.boolean() }),
  run: async ({ ctx }) => ({ loaded: await isDemoLoaded(ctx) }),
});

export const addDemo = defineOperation({
  method: 'POST',
  path: '/demo',
  access: 'administrator',
  tag: 'Demo',
  summary: 'Load the demo',
  description: 'Invented companies, people and deals with a year of history, beside what is there.',
  output: z.strictObject({ batchId: z.uuid(), records: counts }),
  status: 201,
  run: async ({ ctx }) => ({ records: await loadDemo(ctx), batchId: demoBatchId(ctx.workspaceId) }),
});

export const deleteDemo = defineOperation({
  method: 'DELETE',
  path: '/demo',
  access: 'administrator',
  tag: 'Demo',
  summary: 'Remove the demo',
  description: 'Deletes what the demo brought. What people added stays. Undo the batch to have it back.',
  output: z.strictObject({ batchId: z.uuid(), records: counts }),
  async run({ ctx, answer }) {
    const records = await removeDemo(ctx);
    answer.header('x-batch-id', ctx.batchId);
    return { records, batchId: ctx.batchId };
  },
});
