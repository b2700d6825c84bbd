import type { Issue, Json } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import { zodIssues } from '../kernel/zod-issues.ts';
import type { ObjectAccess } from './access.ts';
import type { CatalogField, CatalogObject } from './catalog.ts';
import type { Values } from './hooks.ts';

/** What a write may do beyond an ordinary caller's. */
export interface WriteOptions {
  /** Actions, imports and undo may set fields that are read-only to others. */
  readonly trusted?: true;
  /** Refused records are reported and the others written; otherwise any issue refuses all. */
  readonly partial?: true;
  /** The values come from the types themselves (`parseText`), normalised: they are taken as they are. */
  readonly parsed?: true;
  /** Everything is checked and nothing written: what would be refused is told. */
  readonly dryRun?: true;
}

/** An input's values, normalised, with what is wrong with it. Only the fields that the input names are there. */
export interface ParsedInput {
  readonly values: Record<string, Json>;
  readonly issues: Issue[];
}

/** Reads one record's input: unknown and read-only fields are refused by name, values normalised by their types. */
export function parseInput(ctx: Context, object: CatalogObject, access: ObjectAccess, input: unknown, options: WriteOptions): ParsedInput {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return {
      values: {},
      issues: [{ path: [], code: 'not_an_object', message: 'Write each record as an object of field names and values.' }],
    };
  }
  const values: Record<string, Json> = {};
  const issues: Issue[] = [];
  for (const [name, value] of Object.entries(input)) {
    const field = object.fields.get(name);
    const refusal = refusalOf(object, access, name, field, options);
    if (refusal) issues.push(refusal);
    else if (field && value !== undefined) {
      if (options.parsed) values[name] = value;
      else parseValue(ctx, field, value, { values, issues });
    }
  }
  return { values, issues };
}

function refusalOf(
  object: CatalogObject,
  access: ObjectAccess,
  name: string,
  field: CatalogField | undefined,
  options: WriteOptions,
): Issue | null {
  if (!field || !access.readable(name)) {
    return { path: [name], code: 'unknown_field', message: `${object.def.label} has no field "${name}".` };
  }
  if (field.sql.assigned)
    return { path: [name], code: 'read_only', message: `"${field.def.label}" is given by the system and cannot be set.` };
  if (options.trusted) return null;
  if (field.def.readOnly || !access.writable(name)) {
    return { path: [name], code: 'read_only', message: `"${field.def.label}" cannot be set by hand.` };
  }
  return null;
}

function parseValue(ctx: Context, field: CatalogField, value: unknown, { values, issues }: ParsedInput): void {
  if (value === null) {
    values[field.name] = null;
    return;
  }
  const result = field.type.input(field.def, ctx).safeParse(value);
  if (result.success) values[field.name] = result.data;
  else issues.push(...zodIssues(result.error, [field.name]));
}

/** A new record: the input over the defaults, every other field empty. */
export function withDefaults(ctx: Context, object: CatalogObject, id: string, values: Values): Record<string, Json> {
  const record: Record<string, Json> = {};
  for (const field of object.fields.values())
    record[field.name] = values[field.name] ?? (field.name in values ? null : (field.def.default ?? null));
  return Object.assign(record, {
    id,
    ...stamps(ctx, 1),
    createdAt: ctx.now.toISOString(),
    createdBy: ctx.actor.membershipId,
    deletedAt: null,
  });
}

/** The system fields that every write sets. */
export function stamps(ctx: Context, version: number): Record<string, Json> {
  return { version, updatedAt: ctx.now.toISOString(), updatedBy: ctx.actor.membershipId };
}

/** Required fields that are empty. */
export function missingFields(object: CatalogObject, values: Values): Issue[] {
  const issues: Issue[] = [];
  for (const { name, def } of object.fields.values()) {
    if (!def.required || (values[name] ?? null) !== null) continue;
    issues.push({ path: [name], code: 'required', message: `"${def.label}" is required. Fill it in.` });
  }
  return issues;
}
