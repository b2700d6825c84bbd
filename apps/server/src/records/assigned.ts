import type { Context } from '../kernel/context.ts';
import { statement } from '../kernel/statement.ts';
import type { CatalogObject } from './catalog.ts';
import type { Write } from './hooks.ts';

/** Gives new records the next numbers of their auto-number fields, in the order of the call. */
export async function assignNumbers(ctx: Context, object: CatalogObject, writes: readonly Write[]): Promise<void> {
  const created = writes.filter((write) => write.action === 'create');
  if (created.length === 0) return;
  for (const field of object.fields.values()) {
    if (!field.sql.assigned || field.name === 'id') continue;
    const last = await takeNumbers(ctx, object.def.name, field.name, created.length);
    created.forEach((write, at) => {
      write.after[field.name] = last - created.length + at + 1;
    });
  }
}

async function takeNumbers(ctx: Context, object: string, field: string, count: number): Promise<number> {
  const [row] = await ctx.db.query<{ value: number }>(statement`
    insert into number_counter (workspace_id, object, field, value) values (${ctx.workspaceId}, ${object}, ${field}, ${count})
    on conflict (workspace_id, object, field) do update set value = number_counter.value + excluded.value
    returning value`);
  return row?.value ?? count;
}
