import { sortKey } from '@cross-crm/field-types';
import type { Json } from '@cross-crm/schema';
import { canonicalJson, foldText } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { identifier, join, literal, raw, select, sql, table } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { catalogFor } from './catalog-of-workspace.ts';
import type { Place } from './field-ref.ts';
import { fieldRef } from './field-ref.ts';
import type { Values } from './hooks.ts';
import { idsIn } from './links.ts';
import { proven, runRead } from './query.ts';
import { composition, liveConditions } from './query-filter.ts';

/** A live record, with the values of the fields it was looked up by. */
export interface Held {
  readonly id: string;
  readonly values: Values;
}

/**
 * Texts under which a field's value is found again: equal values share one. Titles and indexed texts compare without
 * capitals, accents and extra spaces; a list of addresses is found by each of them.
 */
export function lookupTexts(object: CatalogObject, field: CatalogField, value: Json): string[] {
  if (value === null) return [];
  if (field.target) return idsIn(value);
  if (field.type.name === 'emails') return emailsIn(value);
  if (typeof value !== 'string') return [canonicalJson(value)];
  return [comparesFolded(object, field) ? foldText(singleSpaced(value)) : value];
}

/** Whether records are found by this field whatever the capitals and accents. */
export function comparesFolded(object: CatalogObject, field: CatalogField): boolean {
  if (field.sql.sort === undefined || field.type.name !== 'text') return false;
  return field.name === object.def.title || (field.def.indexed === true && !field.def.unique);
}

function emailsIn(value: Json): string[] {
  const entries = Array.isArray(value) ? value : [];
  return entries.flatMap((entry) => (typeof entry === 'object' && entry !== null && 'email' in entry ? [String(entry.email)] : []));
}

/**
 * Live records the actor may see whose every field holds one of the values asked for it. Of several fields that is more
 * than the pairs asked for: the caller keeps those whose `lookupTexts` agree.
 * @param wanted values per field, in the order of `fields`
 */
export async function recordsHolding(
  ctx: Context,
  object: CatalogObject,
  fields: readonly CatalogField[],
  wanted: readonly (readonly Json[])[],
): Promise<Held[]> {
  if (fields.length === 0 || wanted.some((values) => values.length === 0)) return [];
  const composed = composition(ctx, await catalogFor(ctx));
  const place = { object, alias: composed.nextAlias(), workspaceId: ctx.workspaceId };
  const conditions = fields.map((field, at) => holdsAny(place, field, wanted[at] ?? []));
  const values = fields.map((field) => sql`${literal(field.name)}, ${field.sql.json(fieldRef(place, field))}`);
  return runRead<Held>(
    ctx,
    proven(
      ctx,
      select({
        columns: [sql`${identifier(place.alias, 'id')} as id`, sql`json_build_object(${join(values)}) as values`],
        from: table(object.table, place.alias),
        where: [...liveConditions(composed, place), ...conditions],
        orderBy: [identifier(place.alias, 'id')],
      }),
    ),
  );
}

/** Whether a record's field holds one of the values: as its index has it, so that the index serves. */
function holdsAny(place: Place, field: CatalogField, values: readonly Json[]): Sql {
  const ref = fieldRef(place, field);
  const [column = raw('null')] = ref.columns;
  const type = raw(field.sql.columns[0]?.type ?? 'text');
  if (field.type.name === 'emails') {
    const wanted = values.flatMap(emailsIn).map((email) => JSON.stringify([{ email }]));
    return sql`${column} @> any (${wanted}::jsonb[])`;
  }
  const sorted = comparesFolded(place.object, field) ? field.sql.sort?.(ref) : undefined;
  if (sorted) return sql`${sorted.expression} = any (${values.map(String).flatMap(foldedSpellings)}::text[])`;
  return sql`${column} = any (${values.map((value) => String(field.sql.store(value, field.def)[0]))}::${type}[])`;
}

/** What the index holds of a text that is spelled as given, or with single spaces. */
function foldedSpellings(text: string): string[] {
  const single = singleSpaced(text);
  return single === text ? [sortKey(text)] : [sortKey(text), sortKey(single)];
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
