import type { Sql } from '@cross-crm/sql';
import type { AnyFieldDef } from './field-def.ts';
import type { Operator } from './filter.ts';
import type { Json } from './json.ts';
import type { MatchScope } from './field-type.ts';

/** A column that a field needs: `''` is the field's own snake_case name, `'_currency'` a second one after it. */
export interface ColumnSpec {
  readonly suffix: string;
  /** PostgreSQL type without modifiers: `text`, `numeric`, `uuid`, `jsonb`, `text[]`. */
  readonly type: string;
  /**
   * The same column read from a custom field's JSON value. `json` is the jsonb value, `text` the same as text
   * (`->>`). Must be immutable, because indexes are built on it.
   */
  fromJson(json: Sql, text: Sql): Sql;
}

/** Where a field's columns are in a statement: real columns, or expressions over `custom`; the type need not know. */
export interface FieldSqlRef {
  /** One expression per `ColumnSpec`, in order. */
  readonly columns: readonly Sql[];
  readonly field: AnyFieldDef;
}

export interface FilterScope extends MatchScope {
  readonly workspaceId: string;
}

/** The server's part of a field's type: how its values are stored, read and compared in PostgreSQL. */
export interface FieldSql<Value extends Json = Json> {
  readonly columns: readonly ColumnSpec[];
  /**
   * Values live as rows of the table `link`, built-in and custom alike (`relations`). `columns` is then empty; `ref`
   * carries two expressions made by the engine: the linked ids (`uuid[]`, never null) and the links (`jsonb` array of
   * `Link`, null when none).
   */
  readonly links?: true;
  /** Written by the database when a record is inserted (`autoNumber`): never part of an input. */
  readonly assigned?: true;
  /** One JSON value per column, as `json_to_recordset` takes it (jsonb columns as JSON values, arrays as arrays). Null is all columns null. */
  store(value: Value, field: AnyFieldDef): readonly Json[];
  /** The API's JSON value as a PostgreSQL expression that `row_to_json` prints canonically; SQL null when empty. */
  json(ref: FieldSqlRef): Sql;
  /** The positive conditions (see `FieldType.matches`), plus `empty`. May be SQL null for an empty value. */
  filter(op: Operator, ref: FieldSqlRef, operand: Json, scope: FilterScope): Sql;
  /**
   * Sort expression. Its order equals `compare`; empty values come last in both directions (the composer adds
   * NULLS LAST). `type` is its PostgreSQL type, for the cursor. Text sorts by `lower(x) collate "C"`-like stable rules.
   */
  sort?(ref: FieldSqlRef): { readonly expression: Sql; readonly type: string };
  /** Value by which records are grouped, as JSON-able expression; absent: cannot be grouped. */
  group?(ref: FieldSqlRef): Sql;
  /** What may be summed: the number, and what must not be mixed (the currency), if any. */
  sum?(ref: FieldSqlRef): { readonly number: Sql; readonly unit?: Sql };
}
