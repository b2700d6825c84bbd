import type { Statement } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import type { Catalog, CatalogObject } from './catalog.ts';

const maxStatements = 1_000;
const byCatalog = new WeakMap<Catalog, Map<string, Statement>>();

/**
 * A composed statement for the same question by the same actor, composed once. The catalog stands for workspace and
 * version. A question about a span around today is composed each time.
 */
export function cachedStatement(
  ctx: Context,
  catalog: Catalog,
  object: CatalogObject,
  question: string,
  compose: () => Statement,
): Statement {
  if (question.includes('"within"')) return compose();
  const cache = byCatalog.get(catalog) ?? new Map<string, Statement>();
  byCatalog.set(catalog, cache);
  const key = `${ctx.workspaceId} ${ctx.actor.membershipId} ${ctx.actor.roles.join()} ${object.def.name} ${question}`;
  const known = cache.get(key);
  if (known) return known;
  const composed = compose();
  if (cache.size >= maxStatements) cache.clear();
  cache.set(key, composed);
  return composed;
}

/** A statement about one record, composed once for all of an object's records: only the id is put in. */
export function cachedForId(
  ctx: Context,
  catalog: Catalog,
  object: CatalogObject,
  question: string,
  id: string,
  compose: (id: string) => Statement,
): Statement {
  const { text, values } = cachedStatement(ctx, catalog, object, question, () => compose(placeholder));
  return { text, values: values.map((value) => (value === placeholder ? id : value)) };
}

const placeholder = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
