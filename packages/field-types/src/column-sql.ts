import { foldText } from '@cross-crm/schema';
import type { ColumnSpec, FieldSql, FieldSqlRef, Json, Operator } from '@cross-crm/schema';
import type { Sql } from '@cross-crm/sql';
import { cast, join, parameter, raw, sql } from '@cross-crm/sql';
import { sortedLength, unknownOperator } from './order.ts';

/** The one column of a type that has one. */
export function columnOf(ref: FieldSqlRef): Sql {
  const [column] = ref.columns;
  if (!column) throw new Error(`The field "${ref.field.label}" has no column.`);
  return column;
}

/** A column whose custom value becomes its type by a cast that PostgreSQL holds immutable. */
export function castColumn(type: string, suffix = ''): ColumnSpec {
  return { suffix, type, fromJson: (_json, text) => cast(text, type) };
}

/** A text column. */
export const textColumn: ColumnSpec = { suffix: '', type: 'text', fromJson: (_json, text) => text };

/** A column of JSON; JSON's own null is no value. */
export const jsonColumn: ColumnSpec = { suffix: '', type: 'jsonb', fromJson: (json) => sql`nullif(${json}, 'null'::jsonb)` };

/** An array column. Its members hold neither commas nor quotes, so their JSON can be cut at its commas. */
export function arrayColumn(member: string): ColumnSpec {
  return {
    suffix: '',
    type: `${member}[]`,
    fromJson: (_json, text) => sql`string_to_array(translate(${text}, '[]" ', ''), ',')::${raw(member)}[]`,
  };
}

/** `eq lt lte gt gte` between a column and an operand, and `empty`. */
export function compareSql(op: Operator, column: Sql, operand: Sql): Sql {
  switch (op) {
    case 'eq':
      return sql`${column} = ${operand}`;
    case 'lt':
      return sql`${column} < ${operand}`;
    case 'lte':
      return sql`${column} <= ${operand}`;
    case 'gt':
      return sql`${column} > ${operand}`;
    case 'gte':
      return sql`${column} >= ${operand}`;
    case 'empty':
      return sql`${column} is null`;
    default:
      return unknownOperator(op);
  }
}

/**
 * The SQL of a type with one column that PostgreSQL stores, compares and sorts as we do.
 * @param compared the type operands are cast to, where it is wider than the column's.
 */
export function orderedSql<Value extends Json>(column: ColumnSpec, compared = column.type): FieldSql<Value> {
  return {
    columns: [column],
    store: (value) => [value],
    json: columnOf,
    filter: (op, ref, operand) => compareSql(op, columnOf(ref), cast(parameter(operand), compared)),
    sort: (ref) => ({ expression: columnOf(ref), type: column.type }),
    group: columnOf,
  };
}

/** As `orderedSql`, for numbers: they can be summed too. */
export function numberSql<Value extends Json>(column: ColumnSpec, compared?: string): FieldSql<Value> {
  return { ...orderedSql<Value>(column, compared), sum: (ref) => ({ number: columnOf(ref) }) };
}

/** The SQL of a type that points to one record. */
export function pointerSql(): FieldSql<string> {
  const { sort: _none, ...rest } = orderedSql<string>(castColumn('uuid'));
  return rest;
}

/** What texts sort by, the same as `sortKey` in memory. Constants only, so that an index can be built on it. */
export function sortedText(text: Sql): Sql {
  return sql`left(cross_fold(${text}), ${raw(String(sortedLength))}) collate "C"`;
}

/** `contains` in an expression, ignoring capitals and accents. */
export function containsSql(text: Sql, operand: Json): Sql {
  return sql`cross_fold(${text}) like ${`%${likeText(foldText(String(operand)))}%`}`;
}

/** `startsWith`; a prefix that fits is looked for in what texts sort by, which an index may serve. */
function startsWithSql(text: Sql, operand: Json): Sql {
  const folded = foldText(String(operand));
  const searched = Array.from(folded).length <= sortedLength ? sortedText(text) : sql`cross_fold(${text})`;
  return sql`${searched} like ${`${likeText(folded)}%`}`;
}

/** Text inside of a LIKE pattern: its wildcards stand for themselves. */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** The SQL of a type that is a short text. */
export function textSql(): FieldSql<string> {
  return {
    ...orderedSql<string>(textColumn),
    filter: (op, ref, operand) => textCondition(op, columnOf(ref), operand),
    sort: (ref) => ({ expression: sortedText(columnOf(ref)), type: 'text' }),
  };
}

function textCondition(op: Operator, column: Sql, operand: Json): Sql {
  if (op === 'contains') return containsSql(column, operand);
  if (op === 'startsWith') return startsWithSql(column, operand);
  return compareSql(op, column, cast(parameter(operand), 'text'));
}

/** The SQL of a type that is only searched. */
export function searchedSql(textOf: (column: Sql) => Sql): FieldSql<string> {
  return {
    columns: [textColumn],
    store: (value) => [value],
    json: columnOf,
    filter: (op, ref, operand) =>
      op === 'contains' ? containsSql(textOf(columnOf(ref)), operand) : compareSql(op, columnOf(ref), parameter(operand)),
  };
}

/** The SQL of a type that is an array of keys or ids. */
export function arraySql(member: string): FieldSql<string[]> {
  return {
    columns: [arrayColumn(member)],
    store: (value) => [value],
    json: columnOf,
    filter: (op, ref, operand) => arrayCondition(op, columnOf(ref), operand, member),
  };
}

/** `anyOf`, `allOf` and `empty` on an array. */
export function arrayCondition(op: Operator, column: Sql, operand: Json, member: string): Sql {
  if (op === 'anyOf') return sql`${column} && ${operand}::${raw(member)}[]`;
  if (op === 'allOf') return sql`${column} @> ${operand}::${raw(member)}[]`;
  return compareSql(op, column, parameter(operand));
}

/** Whether any of some conditions holds. */
export function anyCondition(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('false') : sql`(${join(conditions, ' or ')})`;
}
