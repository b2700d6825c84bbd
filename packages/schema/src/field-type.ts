import type { z } from 'zod';
import type { AnyFieldDef } from './field-def.ts';
import type { Operator } from './filter.ts';
import type { Parsed } from './issue.ts';
import type { Json } from './json.ts';

/** What text parsing may need to know about where the text comes from. */
export interface ParseHints {
  /** Order of day and month in numeric dates, and the decimal separator, as detected in the file. */
  readonly dateOrder?: 'ymd' | 'dmy' | 'mdy';
  readonly decimal?: '.' | ',';
  /** ISO 3166 country (alpha-2) of phone numbers without a prefix. */
  readonly country?: string;
  /** IANA zone of times without an offset. */
  readonly timeZone: string;
  /** Currency (ISO 4217) of amounts without one. */
  readonly currency: string;
}

/** What matching in memory may need. */
export interface MatchScope {
  readonly now: Date;
  readonly timeZone: string;
  /** Membership of the actor: what `"me"` stands for. Absent: `"me"` matches nobody. */
  readonly me?: string | null;
}

/** What input may leave out, because the workspace knows it. */
export interface WorkspaceDefaults {
  /** Currency (ISO 4217) of amounts that name none. */
  readonly currency?: string;
  /** Country (ISO 3166, alpha-2) of phone numbers without a prefix. */
  readonly country?: string;
}

/**
 * The pure part of a field's type: no I/O, runs on the server and in the browser.
 * `Value` is the normalised value: JSON, canonical (equal values have equal JSON), never null.
 */
export interface FieldType<Value extends Json = Json, Options extends object = object> {
  readonly name: string;
  /** For people: "Money", "Single choice". */
  readonly label: string;
  readonly optionsSchema: z.ZodType<Options>;
  /**
   * Parses and normalises API input (not null). Gives null for input that is empty: blank text, a list without
   * members, an address without a line. Also gives the JSON Schema of input (`z.toJSONSchema(_, { io: 'input' })`).
   * Throws nothing; issues carry messages that say what to do.
   */
  input(field: AnyFieldDef, defaults?: WorkspaceDefaults): z.ZodType<Value | null>;
  /** JSON Schema of the value as the API returns it. */
  output(field: AnyFieldDef): z.ZodType;
  readonly operators: readonly Operator[];
  /** Cannot be chosen for a custom field. */
  readonly builtInOnly?: true;
  /**
   * For types that point to other records: the object they point to, and whether at many. Their `Value` is an id
   * (`relation`, `user`), a list of ids (`tags`) or a list of `Link` (`relations`); the engine checks that the records
   * exist and shows them as `{ id, title }` when reading. Input takes ids as well as `{ id }`.
   */
  target?(field: AnyFieldDef): { readonly object: string; readonly many: boolean };
  /**
   * One operand of a `value`, `values` or `range` operator, parsed. Usually `input`; a relation takes ids, money an
   * amount with or without a currency, a list one member.
   */
  operand(field: AnyFieldDef): z.ZodType<Json>;
  /**
   * Whether a value that is not empty meets a condition. Only for `eq lt lte gt gte contains startsWith anyOf allOf
   * within`: the engine derives `in` from `eq`, `between` from `gte` and `lte`, negations from their positives, and
   * decides `empty` itself.
   */
  matches(op: Operator, value: Value, operand: Json, scope: MatchScope, field: AnyFieldDef): boolean;
  /** Order of two values, negative when `a` comes first; the same order as its SQL. Absent: cannot be sorted. */
  compare?(a: Value, b: Value, field: AnyFieldDef): number;
  /** Reads a cell of an import. Empty text never gets here. Accepts what people write: "€ 1.234,50", "yes", "12 %". */
  parseText(text: string, field: AnyFieldDef, hints: ParseHints): Parsed<Value>;
  /** Writes a cell of an export, such that `parseText` gives the same value back (with `.` for decimals). */
  formatText(value: Value, field: AnyFieldDef): string;
  /** For types whose links say more than what they point to. */
  readonly tie?: TieText;
}

/**
 * What a link says beside what it points to, as files write it in brackets behind a name: `Acme [role: Buyer]`. A tie is
 * a link's JSON without its id.
 */
export interface TieText {
  /** Empty when there is nothing to say. */
  format(link: Json, field: AnyFieldDef): string;
  /** Null when the text is none. */
  parse(text: string, field: AnyFieldDef): Readonly<Record<string, Json>> | null;
}

/** One end of a many-to-many relation, as stored; lists of them keep their order. Dates are `YYYY-MM-DD`. */
export type Link = {
  readonly id: string;
  readonly role: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
};

/** A type whose value does not matter to the compiler. */
export type AnyFieldType = FieldType<Json, object>;
