import { createHash } from 'node:crypto';
import type { Sql } from '@cross-crm/sql';
import { identifier, print } from '@cross-crm/sql';
import type { CatalogField, CatalogObject } from './catalog.ts';
import { snakeCase } from './catalog.ts';
import { columnNames, fieldRef } from './field-ref.ts';

/** A column as the definitions want it. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

const systemColumns: readonly Column[] = [
  { name: 'workspace_id', type: 'uuid' },
  { name: 'id', type: 'uuid' },
  { name: 'version', type: 'integer' },
  { name: 'created_at', type: 'timestamptz' },
  { name: 'updated_at', type: 'timestamptz' },
  { name: 'created_by', type: 'uuid' },
  { name: 'updated_by', type: 'uuid' },
  { name: 'deleted_at', type: 'timestamptz' },
];

const filled = new Set(['workspace_id', 'id', 'version', 'created_at', 'updated_at']);
const reserved = new Set(['unique', 'order', 'user', 'table', 'default', 'end', 'from', 'to', 'references', 'group', 'check']);
const systemNames = new Set(systemColumns.map((column) => column.name));

/** The columns of an object's table, in order. */
export function columnsOf(object: CatalogObject): Column[] {
  const own = builtInFields(object).flatMap((field) =>
    columnNames(field).map((name, at) => ({ name, type: field.sql.columns[at]?.type ?? 'text' })),
  );
  return [...systemColumns, ...own.filter((column) => !systemNames.has(column.name)), { name: 'custom', type: 'jsonb' }];
}

function builtInFields(object: CatalogObject): CatalogField[] {
  return [...object.fields.values()].filter((field) => !field.def.custom && !field.sql.links);
}

/** The statements that make an object's table: what a migration for a new object contains. */
export function tableDdl(object: CatalogObject): string[] {
  const required = new Set(
    builtInFields(object)
      .filter((field) => field.def.required)
      .flatMap(columnNames),
  );
  const columns = columnsOf(object).map(({ name, type }) => {
    const rest = name === 'custom' ? " not null default '{}'" : filled.has(name) || required.has(name) ? ' not null' : '';
    return `  ${named(name)} ${type}${rest}`;
  });
  const create = `create table ${named(object.table)} (\n${[...columns, '  primary key (workspace_id, id)'].join(',\n')}\n)`;
  return [create, ...indexDdl(object), `call cross_secure('${object.table}')`];
}

/** The indexes an object's definition asks for: unique keys, and an ordered one for each field that lists sort by. */
export function indexDdl(object: CatalogObject): string[] {
  const unique = [
    ...[...object.fields.values()].filter((field) => field.def.unique && !field.def.custom).map((field) => [field.name]),
    ...(object.def.uniqueTogether ?? []),
  ];
  const ordered = [
    ['updatedAt'],
    ['createdAt'],
    ...builtInFields(object)
      .filter((field) => field.def.indexed && (field.sql.sort || field.target))
      .map((field) => [field.name]),
    ...(object.def.indexes ?? []),
  ];
  return [
    ...unique.map((names) =>
      index(
        object,
        `${names.map(snakeCase).join('_')}_key`,
        'unique index',
        names.flatMap((name) => keyColumns(object, name)),
      ),
    ),
    ...ordered.map((names) =>
      index(object, `${names.map((name) => snakeCase(name.replace('-', ''))).join('_')}_order`, 'index', [
        ...names.flatMap((name) => orderColumns(object, name)),
        names.at(-1)?.startsWith('-') ? 'id desc' : 'id',
      ]),
    ),
  ];
}

function index(object: CatalogObject, name: string, kind: string, columns: readonly string[]): string {
  return `create ${kind} ${named(`${object.table}_${name}`)} on ${named(object.table)} (workspace_id, ${columns.join(', ')}) where deleted_at is null`;
}

function keyColumns(object: CatalogObject, name: string): string[] {
  const field = object.fields.get(name);
  return field ? columnNames(field).slice(0, 1).map(named) : [];
}

function orderColumns(object: CatalogObject, text: string): string[] {
  const descending = text.startsWith('-');
  const field = object.fields.get(descending ? text.slice(1) : text);
  if (!field) return [];
  const columns = columnNames(field).map((name) => identifier(name));
  // Only texts sort by an expression that an index should hold; choices are looked up by their key.
  const sorted = field.sql.sort?.({ field: field.def, columns });
  const expression = sorted?.type === 'text' ? sorted.expression : columns[0];
  return expression ? [`${inIndex(expression)}${descending ? ' desc' : ''}`] : [];
}

/** An expression in an index stands in parentheses and has no parameters. */
function inIndex(expression: Sql): string {
  const { text, values } = print(expression);
  if (values.length > 0) throw new Error(`A sort expression must hold constants only, so that an index can serve it: ${text}`);
  return expression.kind === 'identifier'
    ? text.slice(1, -1)
    : `(${text.replaceAll(/"([a-z_]+)"/g, (_match, name: string) => named(name))})`;
}

/**
 * The indexes of a custom field that is marked unique or indexed, by name, to be built concurrently on the live table.
 * Ordered ones serve every workspace that has a field of this name; a unique one binds its own workspace only.
 */
export function customIndexDdl(object: CatalogObject, field: CatalogField, workspaceId: string): ReadonlyMap<string, string> {
  const ref = fieldRef({ object, alias: object.table, workspaceId }, field);
  const [column] = ref.columns;
  const sorted = field.sql.sort?.(ref).expression;
  const plain = column && /^[a-z ]+$/.test(field.sql.columns[0]?.type ?? '') && field.sql.columns[0]?.type !== 'jsonb' ? column : undefined;
  const indexes = new Map<string, string>();
  const add = (kind: string, expression: Sql | undefined, unique: boolean): void => {
    if (!expression) return;
    const name = `cf_${createHash('sha256')
      .update(`${object.table} ${field.name} ${field.def.type} ${kind} ${unique ? workspaceId : ''}`)
      .digest('hex')
      .slice(0, 24)}`;
    const text = print(expression).text.replaceAll(`"${object.table}".`, '');
    const own = unique ? ` and workspace_id = '${workspaceId}'` : '';
    const columns = unique ? `workspace_id, (${text})` : `workspace_id, (${text}), id`;
    indexes.set(
      name,
      `create ${unique ? 'unique ' : ''}index concurrently if not exists ${name} on ${named(object.table)} (${columns}) where deleted_at is null and (${text}) is not null${own}`,
    );
  };
  if (field.def.unique) add('key', plain ?? sorted, true);
  if (field.def.unique || field.def.indexed) add('value', plain, false);
  if (field.def.indexed && sorted !== plain) add('order', sorted, false);
  return indexes;
}

/** Foreign keys of an object's to-one relations, as statements of their own, since objects may point to each other. */
export function foreignKeyDdl(object: CatalogObject, tableOf: (object: string) => string): string[] {
  return builtInFields(object)
    .filter((field) => field.target && !field.target.many && !systemNames.has(snakeCase(field.name)))
    .map((field) => {
      const column = snakeCase(field.name);
      const target = tableOf(field.target?.object ?? '');
      return `alter table ${named(object.table)} add constraint ${named(`${object.table}_${column}_fkey`)} foreign key (workspace_id, ${named(column)}) references ${named(target)} (workspace_id, id)`;
    });
}

/** A name as a person would write it: quoted only where SQL needs it. */
function named(name: string): string {
  return reserved.has(name) ? `"${name}"` : name;
}
