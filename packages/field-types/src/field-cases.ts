import type { AnyFieldDef, FieldOptions, Json, Operator, ParseHints, WorkspaceDefaults } from '@cross-crm/schema';
import { defineField } from './define-field.ts';

/** What one type promises, as plain JSON, so that every door can be held to it: memory, SQL, REST, import, export. */
export interface FieldCases {
  /** The type's name. */
  readonly type: string;
  /** What is special about these cases, where a type has several sets. */
  readonly name?: string;
  /** What the field's constructor takes. */
  readonly field: FieldOptions & Readonly<Record<string, unknown>>;
  /** Inputs and what they become; null for inputs that are empty. */
  readonly valid: readonly { readonly input: Json; readonly value: Json | null }[];
  /** Inputs that are refused, with the code of the first issue. */
  readonly refused: readonly { readonly input: Json; readonly code: string }[];
  /** Cells and what they become, beside `formatText` of every value, which must become that value again. */
  readonly texts: readonly { readonly text: string; readonly hints?: Partial<ParseHints>; readonly value: Json }[];
  /** Cells that are refused, with the code of the first issue. */
  readonly badTexts: readonly { readonly text: string; readonly hints?: Partial<ParseHints>; readonly code: string }[];
  /** Conditions (`me`, `now` and the time zone as in `caseScope`) with values that meet them and values that do not. */
  readonly filters: readonly {
    readonly op: Operator;
    readonly operand?: Json;
    readonly matches: readonly Json[];
    readonly rejects: readonly Json[];
  }[];
  /** Operands that are refused. */
  readonly badOperands?: readonly { readonly op: Operator; readonly operand: Json }[];
  /** Values in strictly ascending order; absent for types that cannot be sorted. */
  readonly sorted?: readonly Json[];
  /** Values that each make a group of their own; absent for types that cannot be grouped. */
  readonly groups?: readonly Json[];
  /** Records that must exist, because values point to them. */
  readonly links?: { readonly object: string; readonly ids: readonly string[] };
}

/** When and where the conditions are asked. */
export const caseScope = {
  now: '2026-11-22T12:00:00.000Z',
  timeZone: 'Europe/Berlin',
  me: 'aaaaaaaa-0000-7000-8000-000000000001',
} as const;

/** What the workspace of the cases knows. */
export const caseDefaults: WorkspaceDefaults = { currency: 'EUR', country: 'SE' };

/** Where the cells of the cases come from. */
export const caseHints: ParseHints = { timeZone: 'Europe/Berlin', currency: 'EUR', country: 'SE' };

/** The field that cases are about. */
export function fieldOfCases(cases: FieldCases): AnyFieldDef {
  return defineField<string, unknown, object>(cases.type, cases.field);
}

/** Ids that cases point to. */
export const caseIds = [
  'aaaaaaaa-0000-7000-8000-000000000001',
  'aaaaaaaa-0000-7000-8000-000000000002',
  'aaaaaaaa-0000-7000-8000-000000000003',
] as const;

/** Texts that have broken programs before, normalised. */
export const nastyTexts: readonly string[] = [
  "Robert'); DROP TABLE deals;--",
  '100% _sure\\',
  '<script>alert(1)</script>',
  '${7*7} {{7*7}} %s %n',
  '=HYPERLINK("http://evil.example")',
  "'=1+1",
  "''@SUM(1)",
  '-1+cmd|/c calc!A1',
  'null',
  'undefined',
  '../../etc/passwd',
  'مرحبا بالعالم',
  'שלום',
  '株式会社テスト',
  '👩‍👩‍👧‍👦 family 🏳️‍🌈',
  'a\u202Ecba',
  '{"a":[1,2]}',
  "O'Brien & Søn",
];
