import type { Sql } from '@cross-crm/sql';
import { identifier, inWorkspace, literal, print, raw, select, sql, table } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { objectOf } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import { fieldRef } from './field-ref.ts';

/**
 * Which of these records are pointed to by a live record that something else than the given batch has touched: what an
 * undo leaves standing must not point into nothing.
 */
export async function pointedTo(ctx: Context, object: CatalogObject, ids: readonly string[], batchId: string): Promise<Set<string>> {
  const pointed = new Set<string>();
  if (ids.length === 0) return pointed;
  const catalog = await catalogFor(ctx);
  for (const related of object.related.values()) {
    const from = objectOf(catalog, related.object);
    const field = from.fields.get(related.field);
    if (!field) continue;
    for (const row of await ctx.db.query<{ id: string }>(print(pointers(ctx, from, field, ids, batchId)))) pointed.add(row.id);
  }
  return pointed;
}

function pointers(ctx: Context, from: CatalogObject, field: CatalogField, ids: readonly string[], batchId: string): Sql {
  const id = identifier('p', 'id');
  const live = [inWorkspace('p', ctx.workspaceId), sql`${identifier('p', 'deleted_at')} is null`, touchedElsewhere(ctx, id, batchId)];
  if (field.sql.links) {
    const near = [inWorkspace('l', ctx.workspaceId), sql`l.object = ${literal(from.def.name)}`, sql`l.field = ${literal(field.name)}`];
    return select({
      columns: [raw('distinct l.to_id as id')],
      from: table('link', 'l'),
      joins: [{ type: 'inner', source: table(from.table, 'p'), on: [sql`${id} = l.from_id`] }],
      where: [...near, sql`l.to_id = any (${[...ids]}::uuid[])`, ...live],
    });
  }
  const [pointer = raw('null')] = fieldRef({ object: from, alias: 'p', workspaceId: ctx.workspaceId }, field).columns;
  const condition = field.target?.many ? sql`${pointer} && ${[...ids]}::uuid[]` : sql`${pointer} = any (${[...ids]}::uuid[])`;
  const shown = field.target?.many ? sql`unnest(${pointer})` : pointer;
  return select({ columns: [sql`distinct ${shown} as id`], from: table(from.table, 'p'), where: [condition, ...live] });
}

function touchedElsewhere(ctx: Context, id: Sql, batchId: string): Sql {
  const where = [inWorkspace('c', ctx.workspaceId), sql`c.record_id = ${id}`, sql`c.batch_id <> ${batchId}`];
  return sql`exists ${select({ columns: [raw('1')], from: table('change', 'c'), where })}`;
}
