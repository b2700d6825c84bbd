import { identifier, inWorkspace, print, select, sql, table } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import { forbidden } from '../kernel/errors.ts';
import { accessTo } from './access.ts';
import type { CatalogObject } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Write } from './hooks.ts';
import { composition, filterSql } from './query-filter.ts';

/** Refuses writes whose result the actor could not see or write: nobody moves a record out of their own rights. */
export async function requireVisible(ctx: Context, object: CatalogObject, writes: readonly Write[]): Promise<void> {
  for (const action of ['create', 'update'] as const) {
    const { scope } = accessTo(ctx, action, object);
    const ids = writes
      .filter((write) => (write.action === 'create') === (action === 'create') && write.action !== 'delete')
      .map((write) => write.id);
    if (scope === 'all' || ids.length === 0) continue;
    const composed = composition(ctx, await catalogFor(ctx));
    const place = { object, alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
    const id = identifier(place.alias, 'id');
    const rule = scope === 'none' ? sql`false` : filterSql(composed, place, scope);
    const where = [inWorkspace(place.alias, ctx.workspaceId), sql`${id} = any (${ids}::uuid[])`, rule];
    const seen = await ctx.db.query<{ id: string }>(
      print(select({ columns: [sql`${id} as id`], from: table(object.table, place.alias), where })),
    );
    if (seen.length < ids.length)
      throw forbidden(
        'outside_your_rights',
        `Your role does not allow you to save this ${object.def.label.toLowerCase()} with these values.`,
      );
  }
}
