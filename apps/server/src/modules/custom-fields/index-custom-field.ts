import { z } from 'zod';
import { addJob, defineJob } from '../../kernel/jobs.ts';
import { buildIndex } from '../../kernel/maintain.ts';
import { statement } from '../../kernel/statement.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { customIndexDdl } from '../../records/table-ddl.ts';

const tryAgainMs = 2_000;

/** Builds the indexes that a custom field asks for; those that are there stay. One is built at a time, the others come back. */
export const indexCustomField = defineJob({
  name: 'customFields.index',
  input: z.strictObject({ id: z.uuid() }),
  async run(ctx, { id }) {
    const [row] = await ctx.db.query<{ object: string; name: string }>(statement`
      select object, name from custom_field where workspace_id = ${ctx.workspaceId} and id = ${id} and deleted_at is null`);
    const object = (await catalogFor(ctx)).objects.get(row?.object ?? '');
    const field = object?.fields.get(row?.name ?? '');
    if (!object || !field) return;
    for (const [name, ddl] of customIndexDdl(object, field, ctx.workspaceId)) {
      if (await buildIndex(ctx.db.pools, name, ddl)) continue;
      await addJob(ctx, indexCustomField, { id }, { runAt: new Date(ctx.now.getTime() + tryAgainMs), key: id });
      return;
    }
  },
});
