import { fieldTypes } from '@cross-crm/field-types';
import type { AnyFieldDef, Json } from '@cross-crm/schema';
import type { Context } from '../kernel/context.ts';
import { statement } from '../kernel/statement.ts';
import type { Catalog, CustomFields } from './catalog.ts';
import { buildCatalog } from './catalog.ts';
import { registry } from './registry.ts';

const maxSnapshots = 500;
const snapshots = new Map<string, Catalog>();
const noCustomFields: CustomFields = new Map();

/** The catalog without any workspace's custom fields: for documents that hold for all of them. */
export function builtInCatalog(): Catalog {
  return buildCatalog(0, registry().objects, noCustomFields);
}

/**
 * The snapshot of the context's workspace at the version its context carries. Kept in memory; a changed custom field
 * raises the version, so that a stale snapshot is never asked for again.
 */
export async function catalogFor(ctx: Context): Promise<Catalog> {
  const known = snapshots.get(ctx.workspaceId);
  if (known && known.version === ctx.catalogVersion) return known;
  const catalog = buildCatalog(ctx.catalogVersion, registry().objects, await customFieldsOf(ctx));
  if (snapshots.size >= maxSnapshots) snapshots.clear();
  snapshots.set(ctx.workspaceId, catalog);
  return catalog;
}

interface CustomFieldRow {
  readonly object: string;
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly options: Record<string, Json> | null;
  readonly description: string | null;
  readonly required: boolean | null;
  readonly unique: boolean | null;
  readonly indexed: boolean | null;
}

async function customFieldsOf(ctx: Context): Promise<CustomFields> {
  const rows = await ctx.db.query<CustomFieldRow>(statement`
    select object, name, label, type, options, description, required, "unique", indexed
    from custom_field
    where workspace_id = ${ctx.workspaceId} and deleted_at is null
    order by position, created_at, id`);
  const byObject = new Map<string, Record<string, AnyFieldDef>>();
  for (const row of rows.filter((each) => each.type in fieldTypes)) {
    byObject.set(row.object, { ...byObject.get(row.object), [row.name]: customFieldDef(row) });
  }
  return byObject;
}

/** A custom field's record as a definition: from here on it is a field like any other. */
export function customFieldDef(row: CustomFieldRow): AnyFieldDef {
  return {
    type: row.type,
    label: row.label,
    options: row.options ?? {},
    custom: true,
    ...(row.description ? { description: row.description } : {}),
    ...(row.required ? { required: true } : {}),
    ...(row.unique ? { unique: true } : {}),
    ...(row.indexed ? { indexed: true } : {}),
  };
}
