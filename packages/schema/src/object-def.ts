import type { AnyFieldDef, FieldDef } from './field-def.ts';
import type { Filter } from './filter.ts';
import type { SystemRecord } from './system-fields.ts';

/** Fields by name (camelCase). */
export type Fields = Readonly<Record<string, AnyFieldDef>>;

/** A view that an object starts with; people save their own as records of the object `view`. */
export interface ViewDef {
  readonly name: string;
  readonly kind: 'table' | 'board';
  readonly fields: readonly string[];
  readonly filter?: Filter;
  /** Field names, `-` before a name for descending: `['-updatedAt']`. */
  readonly sort?: readonly string[];
  /** For boards: the field whose values are the columns. */
  readonly groupBy?: string;
}

/** An object: the one definition from which table, API, rights, history, import and screens follow. */
export interface ObjectDef<F extends Fields = Fields> {
  /** Singular, camelCase; also the table's name in snake_case. */
  readonly name: string;
  /** Plural, kebab-case: the path of its routes. */
  readonly plural: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly description: string;
  readonly icon: string;
  readonly fields: F;
  /** The text field that names a record in links, headings and search. */
  readonly title: string;
  /** Several fields that together name a record; each a unique index. Single ones say `unique` on the field. */
  readonly uniqueTogether?: readonly (readonly string[])[];
  /** Several fields, in the order of an index: `['stage', '-amount']`. */
  readonly indexes?: readonly (readonly string[])[];
  readonly views: readonly ViewDef[];
  /** Fields shown in the head of a record page and on cards, in order. */
  readonly summary?: readonly string[];
  /** Fields that travel with a link to such a record, beside id and title: a tag's colour. */
  readonly inLinks?: readonly string[];
  /** Shown in the sidebar. */
  readonly navigation?: true;
  /** Members see only the records that match: private views. Administrators see all. */
  readonly visible?: Filter;
  /** Only administrators write it. */
  readonly administered?: true;
}

/** An object whose fields do not matter to the compiler. */
export type AnyObject = ObjectDef<Fields>;

/** Declares an object; gives its argument back with the narrowest type. */
export function defineObject<const F extends Fields>(object: ObjectDef<F>): ObjectDef<F> {
  return object;
}

type ValueOf<Field> = Field extends FieldDef<infer Value, object> ? Value : never;

/** The record of an object as JavaScript and the API see it; an empty field is null. */
export type RecordOf<Object extends AnyObject> = SystemRecord & {
  [Name in keyof Object['fields']]: ValueOf<Object['fields'][Name]> | null;
};
