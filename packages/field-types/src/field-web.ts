import type { Json, Operator, OperandKind } from '@cross-crm/schema';
import type { IconName } from '@cross-crm/ui';
import type { ComponentType } from 'react';
import type { Words } from './web/words.ts';

/** A field as the catalog describes it to the browser. */
export interface WebField {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly options: object;
  readonly required: boolean;
  /** For fields that point to other records. */
  readonly target: { readonly object: string; readonly many: boolean } | null;
}

/** Where a value is shown: in a row of a table, or with room around it. */
export type Density = 'cell' | 'panel';

export interface DisplayProps<Value extends Json = Json> {
  /** Never null: an empty field shows nothing. */
  readonly value: Value;
  readonly field: WebField;
  readonly density: Density;
}

/**
 * What an editor holds between two keystrokes: a value, or text that is none and why. `pending`: what reads it is still
 * on its way, and the editor will tell again.
 */
export type Draft<Value extends Json = Json> =
  | { readonly ok: true; readonly value: Value | null }
  | { readonly ok: false; readonly text: string; readonly message: string; readonly repair?: Repair<Value>; readonly pending?: true };

/** A known way out of a refusal: "Use 1,300". */
export interface Repair<Value extends Json = Json> {
  readonly label: string;
  readonly value: Value;
}

/**
 * An editor fills the box it is put in and draws no edge: the box around it shows focus, saving and refusal, and turns
 * Enter, Esc, Tab and leaving into commit and cancel. An editor that uses one of these keys itself prevents its default.
 */
export interface EditorProps<Value extends Json = Json> {
  readonly value: Value | null;
  readonly field: WebField;
  /** Accessible name. */
  readonly label: string;
  readonly density: Density;
  readonly autoFocus: boolean;
  /** The character that opened the editor; it replaces the value. */
  readonly startWith?: string;
  /** Why the last value was refused; the box shows it under this id. */
  readonly error: string | null;
  readonly errorId?: string;
  /** Called with each change. */
  onChange(draft: Draft<Value>): void;
  /** Saves at once, for editors in which choosing is deciding. */
  onCommit(draft: Draft<Value>): void;
  onCancel(): void;
}

/** Edits what a filter compares a field with. */
export interface OperandProps {
  readonly kind: OperandKind;
  readonly operand: Json;
  readonly field: WebField;
  readonly label: string;
  onChange(operand: Json): void;
  /** The operand is complete: the editor around it may close. */
  onDone(): void;
}

/** The web part of a field's type: how its values look, how they are edited and what they are called. */
export interface FieldWeb<Value extends Json = Json> {
  readonly icon: IconName;
  /** Numbers and dates stand right, the rest left. */
  readonly align: 'start' | 'end';
  /** Width of a new column in px. */
  readonly width: number;
  /** Typed on one line, in place. */
  readonly typed?: true;
  /** What the footer of a table calculates unless told otherwise. */
  readonly footer?: 'sum' | 'avg';
  /** Says at a glance what a record is: stands under its name. */
  readonly inHead?: true;
  /** Letter that edits this field of all selected records. */
  readonly bulkKey?: string;
  /** Needs the whole width of a panel, under its label. */
  readonly wide?: true;
  readonly Display: ComponentType<DisplayProps<Value>>;
  /** Absent: the value is never typed by people (ids, numbers given by the server). */
  readonly Editor?: ComponentType<EditorProps<Value>>;
  /** Fetches what the editor needs beyond itself, before somebody waits for it. */
  preload?(): Promise<void>;
  /** Several values may be typed into a filter with commas between them: they are plain text. */
  readonly listed?: true;
  /** Edits operands that `Editor` cannot: several choices, linked records. */
  readonly Operand?: ComponentType<OperandProps>;
  /** Shows an operand whose words must be looked up, such as the titles of records. */
  readonly OperandLabel?: ComponentType<{ readonly operand: Json; readonly field: WebField }>;
  /** The value as plain text for people: titles, history lines, filter chips. */
  text(value: Value, field: WebField, words: Words): string;
  /** A sum or average of values as text; a plain number when absent. Amounts bring their currency and need none. */
  figure?(figure: number | string, words: Words): string;
  /** What the API takes for a value as it was read; absent when they are the same. */
  input?(value: Value): Json;
  /** The operand of a filter for a value of the editor; absent when they are the same. */
  operand?(value: Value): Json;
  /** A value that one press turns into the next one, without an editor: checkboxes. */
  toggled?(value: Value | null): Value;
  /** Words for operators where the type has better ones: "before" for `lt` of a date. */
  readonly operatorWords?: Partial<Record<Operator, string>>;
  /** Words for sorting up and down: "A to Z", "Z to A". */
  readonly sortWords: readonly [up: string, down: string];
}

/** The web part of a type whose value does not matter to the compiler. */
export type AnyFieldWeb = FieldWeb<Json>;

/** Declares the web part of a type. The catalog promises that values of a field are of its type, which lets the value's type go here. */
export function defineFieldWeb<Value extends Json>(web: FieldWeb<Value>): AnyFieldWeb {
  return web as unknown as AnyFieldWeb; // true by the catalog's promise above
}
