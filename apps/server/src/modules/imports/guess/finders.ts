import type { CatalogField, CatalogObject } from '../../../records/catalog.ts';

const findable = new Set(['text', 'email', 'emails', 'url', 'number', 'autoNumber', 'select', 'date', 'relation', 'user']);

/** Whether records can be found by what a cell says about this field. */
export function canFind(_object: CatalogObject, field: CatalogField | undefined): boolean {
  return field !== undefined && (findable.has(field.type.name) || field.sql.assigned === true);
}

const naming = new Set(['text', 'email', 'emails', 'url', 'autoNumber']);

/** The fields by which cells of other files may name a record of this object: its title first, then unique ones. */
export function namingFields(object: CatalogObject): CatalogField[] {
  const title = object.fields.get(object.def.title);
  const others = [...object.fields.values()].filter(
    (field) => field !== title && naming.has(field.type.name) && !field.name.startsWith('_') && field.name !== 'account',
  );
  return [...(title ? [title] : []), ...others.sort((a, b) => Number(b.def.unique ?? false) - Number(a.def.unique ?? false))];
}
