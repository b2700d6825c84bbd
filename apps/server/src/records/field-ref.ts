import type { FieldSqlRef } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { identifier, inWorkspace, literal, select, sql, table } from '@cross-crm/sql';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { snakeCase } from './catalog.ts';

/** A table of an object under an alias, bound to a workspace: where fields are read from. */
export interface Place {
  readonly object: CatalogObject;
  readonly alias: string;
  readonly workspaceId: string;
}

/** Where a field's columns are: real columns, keys of `custom`, or rows of `link`. The only code that knows. */
export function fieldRef(place: Place, field: CatalogField): FieldSqlRef {
  return { field: field.def, columns: columnsOf(place, field) };
}

function columnsOf(place: Place, field: CatalogField): readonly Sql[] {
  if (field.sql.links) return linkColumns(place, field);
  if (!field.def.custom) return columnNames(field).map((column) => identifier(place.alias, column));
  const custom = identifier(place.alias, 'custom');
  const key = literal(field.name);
  return field.sql.columns.map((column) => column.fromJson(sql`${custom} -> ${key}`, sql`${custom} ->> ${key}`));
}

const namesByField = new WeakMap<CatalogField, readonly string[]>();

/** The names of a built-in field's columns. Asked for with every value of every row, so they are made once. */
export function columnNames(field: CatalogField): readonly string[] {
  const known = namesByField.get(field);
  if (known) return known;
  const names = field.sql.columns.map((column) => `${snakeCase(field.name)}${column.suffix}`);
  namesByField.set(field, names);
  return names;
}

function linkColumns(place: Place, field: CatalogField): readonly Sql[] {
  const ids = linkSelect(place, field, sql`coalesce(array_agg(${identifier('l', 'to_id')} order by ${identifier('l', 'position')}), '{}')`);
  const links = linkSelect(
    place,
    field,
    sql`jsonb_agg(jsonb_build_object('id', ${identifier('l', 'to_id')}, 'role', ${identifier('l', 'role')}, 'startedOn', ${identifier('l', 'started_on')}, 'endedOn', ${identifier('l', 'ended_on')}) order by ${identifier('l', 'position')})`,
  );
  return [sql`${ids}`, sql`${links}`];
}

function linkSelect(place: Place, field: CatalogField, column: Sql): Sql {
  return select({ columns: [column], from: table('link', 'l'), where: linkConditions(place, field, 'l', 'from_id') });
}

/** Conjuncts that find a field's links of the record at `place`, by the link's near end (`from_id`, or `to_id` for the inverse side). */
export function linkConditions(
  place: Place,
  field: CatalogField,
  alias: string,
  nearEnd: 'from_id' | 'to_id',
  object = place.object,
): Sql[] {
  return [
    inWorkspace(alias, place.workspaceId),
    sql`${identifier(alias, 'object')} = ${literal(object.def.name)}`,
    sql`${identifier(alias, 'field')} = ${literal(field.name)}`,
    sql`${identifier(alias, nearEnd)} = ${identifier(place.alias, 'id')}`,
  ];
}
