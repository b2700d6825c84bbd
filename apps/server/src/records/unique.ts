import type { Json } from '@cross-crm/schema';
import { canonicalJson } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { identifier, inWorkspace, join, print, raw, select, sql, table } from '@cross-crm/sql';
import type { Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { fieldRef } from './field-ref.ts';
import type { Values, Write } from './hooks.ts';
import { changes } from './hooks.ts';

/** A set of fields no two live records of a workspace may share. */
export type UniqueKey = readonly CatalogField[];

/** Whether records may be told apart by values of a type: where those can be equal, and are one plain value that an index can hold. */
export function canBeUnique({ type, sql }: Pick<CatalogField, 'type' | 'sql'>): boolean {
  const [column, ...others] = sql.columns;
  return type.operators.includes('eq') && others.length === 0 && column !== undefined && /^(?!jsonb)[a-z ]+$/.test(column.type);
}

/** Every unique key of an object: single fields first. */
export function uniqueKeys(object: CatalogObject): UniqueKey[] {
  const single = [...object.fields.values()].filter((field) => field.def.unique).map((field) => [field]);
  const together = (object.def.uniqueTogether ?? []).map((names) => names.flatMap((name) => object.fields.get(name) ?? []));
  return [...single, ...together];
}

/** A record's value of a key as text, or null when any part is empty: then the key does not bind. */
export function keyText(key: UniqueKey, values: Values): string | null {
  const parts = key.map((field) => values[field.name] ?? null);
  return parts.includes(null) ? null : canonicalJson(parts);
}

/** Refuses writes whose unique keys belong to another live record, in the database or earlier in the same call. */
export async function checkUnique(ctx: Context, object: CatalogObject, writes: readonly Write[]): Promise<void> {
  for (const key of uniqueKeys(object)) {
    const concerned = writes.filter(
      (write) => write.action !== 'delete' && (write.action === 'restore' || key.some((field) => changes(write, field.name))),
    );
    if (concerned.length > 0) await checkKey(ctx, object, key, concerned);
  }
}

async function checkKey(ctx: Context, object: CatalogObject, key: UniqueKey, writes: readonly Write[]): Promise<void> {
  const holders = await holdersOf(
    ctx,
    object,
    key,
    writes.map((write) => write.after),
  );
  for (const write of writes) {
    const text = keyText(key, write.after);
    if (text === null) continue;
    const holder = holders.get(text);
    if (holder !== undefined && holder !== write.id) refuse(write, object, key);
    else holders.set(text, write.id);
  }
}

function refuse(write: Write, object: CatalogObject, key: UniqueKey): void {
  const labels = key.map((field) => `"${field.def.label}"`).join(' and ');
  write.issues.push({
    path: [key[0]?.name ?? ''],
    code: 'not_unique',
    message: `Another ${object.def.label.toLowerCase()} already has this ${labels}. Use that one, or choose another value.`,
  });
}

/**
 * The ids of live records that hold the given records' values of a key, by `keyText`. Rights do not narrow it: a value
 * is taken even if one may not see by whom.
 */
export async function holdersOf(
  ctx: Context,
  object: CatalogObject,
  key: UniqueKey,
  records: readonly Values[],
): Promise<Map<string, string>> {
  const place = { object, alias: 't', workspaceId: ctx.workspaceId };
  const wanted = new Map(records.flatMap((values) => wantedEntry(key, values)));
  if (wanted.size === 0) return new Map();
  const columns = key.flatMap((field) => [...fieldRef(place, field).columns]);
  const types = key.flatMap((field) => field.sql.columns.map((column) => column.type));
  const stored = [...wanted.values()].map((values) => storedKey(key, values).map(String));
  const matches = matchingRows(columns, types, stored);
  const rows = await ctx.db.query<{ id: string; values: Record<string, Json> }>(
    print(
      select({
        columns: [
          sql`${identifier('t', 'id')} as id`,
          sql`json_build_object(${join(key.map((field) => sql`${field.name}::text, ${field.sql.json(fieldRef(place, field))}`))}) as values`,
        ],
        from: table(object.table, 't'),
        where: [inWorkspace('t', ctx.workspaceId), sql`${identifier('t', 'deleted_at')} is null`, matches],
      }),
    ),
  );
  return new Map(
    rows.flatMap((row) => {
      const text = keyText(key, row.values);
      return text === null ? [] : [[text, row.id] as const];
    }),
  );
}

function wantedEntry(key: UniqueKey, values: Values): [string, Values][] {
  const text = keyText(key, values);
  return text === null ? [] : [[text, values]];
}

function storedKey(key: UniqueKey, values: Values): Json[] {
  return key.flatMap((field) => [...field.sql.store(values[field.name] ?? null, field.def)]);
}

/** `column = any (array)` for a key of one column, so that its index serves; a row comparison for longer ones. */
function matchingRows(columns: readonly Sql[], types: readonly string[], rows: readonly (readonly string[])[]): Sql {
  const arrays = columns.map((_column, at) => sql`${rows.map((row) => row[at] ?? null)}::text[]::${rawType(types[at])}[]`);
  const [column, ...others] = columns;
  const [array] = arrays;
  if (column && array && others.length === 0) return sql`${column} = any (${array})`;
  const wanted = select({ columns: arrays.map((each) => sql`unnest(${each})`) });
  return sql`(${join(columns)}) = any ${wanted}`;
}

function rawType(type = 'text'): Sql {
  return raw(type);
}

/** Turns a unique index's refusal, when two writers raced past `checkUnique`, into a conflict. */
export function explainUnique(object: CatalogObject, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === '23505')) return error;
  return conflict(
    'not_unique',
    `Another ${object.def.label.toLowerCase()} with the same key was saved at this moment. Load it and try again.`,
    { cause: error },
  );
}
