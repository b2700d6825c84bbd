import { z } from 'zod';
import { conflict } from '../../kernel/errors.ts';
import { defineAction } from '../../records/actions.ts';
import { objectOf } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { updateRecord } from '../../records/write.ts';
import { task } from './task.object.ts';

/** Completes a task, remembering who did and when. */
export const completeTask = defineAction({
  name: 'complete',
  on: task,
  label: 'Complete',
  description: 'Marks the task as done, by you, now.',
  access: 'update',
  availableWhen: { field: 'status', op: 'eq', value: 'open' },
  input: z.strictObject({}),
  async run(ctx, record) {
    if (record.status === 'done') throw conflict('task_done', 'This task is done already.');
    const set = { status: 'done', completedAt: ctx.now.toISOString(), completedBy: ctx.actor.membershipId };
    await updateRecord(ctx, objectOf(await catalogFor(ctx), 'task'), record.id, set, { trusted: true });
  },
});

/** Opens a completed task again. */
export const reopenTask = defineAction({
  name: 'reopen',
  on: task,
  label: 'Reopen',
  description: 'Opens a completed task again.',
  access: 'update',
  availableWhen: { field: 'status', op: 'eq', value: 'done' },
  input: z.strictObject({}),
  async run(ctx, record) {
    if (record.status === 'open') throw conflict('task_open', 'This task is open already.');
    const set = { status: 'open', completedAt: null, completedBy: null };
    await updateRecord(ctx, objectOf(await catalogFor(ctx), 'task'), record.id, set, { trusted: true });
  },
});
