import type { Json } from './json.ts';

/** What every field may say about itself, whatever its type. */
export interface FieldOptions {
  readonly label: string;
  /** One sentence for forms and the API's documentation. */
  readonly description?: string;
  /** A record cannot be saved without it. */
  readonly required?: true;
  /** Two live records of a workspace may not share it; also a key for upsert and import. */
  readonly unique?: true;
  /** Has an index: offered first for filter and sort. */
  readonly indexed?: true;
  /** Written by the engine or by actions only. */
  readonly readOnly?: true;
  /** Value of a new record that does not set it. */
  readonly default?: Json;
  /** Heading under which forms and record pages show it. */
  readonly section?: string;
  /** Other names under which imports know it: `['account', 'customer']`. Lower case. */
  readonly aliases?: readonly string[];
}

/**
 * A field of an object: data only, the same for built-in and custom fields. Made by the constructors of
 * `@cross-crm/field-types` (`text({ label: 'Name' })`).
 * `Value` is the type of the field's value in JavaScript and in the API's JSON; it exists at compile time only.
 */
export interface FieldDef<Value = unknown, Options extends object = object> extends FieldOptions {
  /** Name of the field's type: a folder of `@cross-crm/field-types`. */
  readonly type: string;
  /** What the type itself asks for: choices, currency, target object, ... */
  readonly options: Options;
  /** Set for a custom field; its value lives in the `custom` column. */
  readonly custom?: true;
  /** Never present: carries the value's type. */
  readonly phantom?: Value;
}

/** A field whose value type does not matter. */
export type AnyFieldDef = FieldDef<unknown, object>;
