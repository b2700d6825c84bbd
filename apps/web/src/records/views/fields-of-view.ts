import type { CatalogField, CatalogObject, CatalogView } from '@cross-crm/sdk';
import { readFilter } from '../filter/read-filter.ts';
import type { ViewSettings } from './view-state.ts';

const firstColumns = 8;

/** The field with this name, if the object has it (custom fields come and go). */
export function fieldNamed(object: CatalogObject, name: string): CatalogField | undefined {
  return object.fields.find((field) => field.name === name);
}

/** Fields with those of bookkeeping last: for menus, where people look for their own first. */
export function systemLast(fields: readonly CatalogField[]): readonly CatalogField[] {
  return [...fields].sort((a, b) => Number(a.section === 'System') - Number(b.section === 'System'));
}

/** The columns of a view: its fields that exist, the one that names a record always first. */
export function columnsOf(object: CatalogObject, names: readonly string[]): readonly CatalogField[] {
  const inOrder = [object.title, ...names.filter((name) => name !== object.title)];
  return [...new Set(inOrder)].flatMap((name) => fieldNamed(object, name) ?? []);
}

/** What a view of an object shows that says nothing of its own. */
export function plainSettings(object: CatalogObject): ViewSettings {
  const own = object.fields.filter((field) => field.section !== 'System').slice(0, firstColumns);
  const fields = columnsOf(
    object,
    own.map((field) => field.name),
  ).map((field) => field.name);
  return { fields, filter: null, sort: [], groupBy: null, widths: {}, calculations: {} };
}

/** The settings of a view that the object's definition brings. */
export function builtInSettings(object: CatalogObject, view: CatalogView): ViewSettings {
  const plain = plainSettings(object);
  return {
    ...plain,
    fields: view.fields.length === 0 ? plain.fields : columnsOf(object, view.fields).map((field) => field.name),
    filter: readFilter(view.filter),
    sort: view.sort ?? [],
    groupBy: view.groupBy ?? null,
  };
}
