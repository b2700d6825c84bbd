import { fieldTypes } from '@cross-crm/field-types';
import { fieldSqlOf } from '@cross-crm/field-types/sql';
import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { addJob } from '../../kernel/jobs.ts';
import { statement } from '../../kernel/statement.ts';
import type { Catalog } from '../../records/catalog.ts';
import { builtInCatalog, catalogFor } from '../../records/catalog-of-workspace.ts';
import type { Hook, Write } from '../../records/hooks.ts';
import { changes } from '../../records/hooks.ts';
import { canBeUnique } from '../../records/unique.ts';
import { customField } from './custom-field.object.ts';
import { indexCustomField } from './index-custom-field.ts';

const namePattern = /^[a-z][a-zA-Z0-9]{0,39}$/;

/** A custom field must name an object and a type that exist, a free name, and options that its type takes. */
async function checkDefinition(ctx: Context, writes: readonly Write[]): Promise<void> {
  const present = await catalogFor(ctx);
  for (const write of writes.filter((each) => each.action !== 'delete')) {
    checkName(present, write);
    checkType(present, write);
  }
}

function checkName(present: Catalog, write: Write): void {
  const name = String(write.after.name);
  const object = present.objects.get(String(write.after.object));
  if (!object) return refuse(write, 'object', 'unknown_object', `There is no object "${String(write.after.object)}".`);
  if (!namePattern.test(name)) refuse(write, 'name', 'bad_name', 'Write the name in camelCase: letters and digits, a small letter first.');
  const isBuiltIn = builtInCatalog().objects.get(object.def.name)?.fields.has(name) === true;
  if (isBuiltIn || object.related.has(name))
    refuse(write, 'name', 'name_taken', `"${name}" is a field of ${object.def.labelPlural.toLowerCase()} already. Choose another name.`);
}

function checkType(present: Catalog, write: Write): void {
  const type = fieldTypes[String(write.after.type)];
  if (!type || type.builtInOnly) return refuse(write, 'type', 'unknown_type', `There is no field type "${String(write.after.type)}".`);
  if (write.after.unique === true && !canBeUnique({ type, sql: fieldSqlOf({ type: type.name, label: type.label, options: {} }) }))
    refuse(
      write,
      'unique',
      'cannot_be_unique',
      `Values of the type "${type.label}" cannot be unique. Choose another type, or leave it out.`,
    );
  const options = type.optionsSchema.safeParse(write.after.options ?? {});
  if (options.success) return checkTarget(present, write, linkOptions.parse(options.data));
  for (const issue of options.error.issues) refuse(write, 'options', 'bad_options', `${issue.path.join('.')}: ${issue.message}`);
}

const linkOptions = z.looseObject({ to: z.string().optional(), inverse: z.string().optional() });

/** A link leads to an object that exists, which has no other field or relation by the name of the link's other side. */
function checkTarget(present: Catalog, write: Write, { to, inverse }: z.output<typeof linkOptions>): void {
  if (to === undefined) return;
  const target = present.objects.get(to);
  if (!target) return refuse(write, 'options', 'unknown_object', `There is no object "${to}" to link to.`);
  if (inverse === undefined) return;
  const holder = target.related.get(inverse);
  const isOwn = holder?.object === write.after.object && holder?.field === write.after.name;
  if (target.fields.has(inverse) || (holder && !isOwn))
    refuse(write, 'options', 'name_taken', `${target.def.labelPlural} have "${inverse}" already. Name the other side differently.`);
}

/** Values are stored under the name and in the form of the type: neither can change once there may be values. */
function keepIdentity(_ctx: Context, writes: readonly Write[]): void {
  for (const write of writes.filter((each) => each.action === 'update')) {
    for (const name of ['object', 'name', 'type']) {
      if (changes(write, name)) refuse(write, name, 'fixed', 'This cannot change once the field exists. Add another field instead.');
    }
  }
}

/** A new snapshot of the catalog, from the next request on. */
async function raiseCatalogVersion(ctx: Context): Promise<void> {
  await ctx.db.query(statement`
    update workspace_counter set catalog_version = catalog_version + 1 where workspace_id = ${ctx.workspaceId}`);
  await ctx.db.query(statement`select pg_notify('cross_session', ${ctx.workspaceId})`);
}

/** The index is built later, without locking the table. */
async function buildIndexes(ctx: Context, writes: readonly Write[]): Promise<void> {
  for (const { id, action, after } of writes) {
    if (action !== 'delete' && (after.indexed === true || after.unique === true)) await addJob(ctx, indexCustomField, { id });
  }
}

function refuse(write: Write, field: string, code: string, message: string): void {
  write.issues.push({ path: [field], code, message });
}

/** Rules of custom fields, in order. */
export const customFieldHooks: readonly Hook[] = [
  { name: 'checkDefinition', on: customField, at: 'beforeWrite', run: checkDefinition },
  { name: 'keepIdentity', on: customField, at: 'beforeWrite', run: keepIdentity },
  { name: 'raiseCatalogVersion', on: customField, at: 'afterWrite', run: (ctx) => raiseCatalogVersion(ctx) },
  { name: 'buildIndexes', on: customField, at: 'afterWrite', run: buildIndexes },
];
