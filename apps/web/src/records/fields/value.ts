import type { Json } from '@cross-crm/schema';
import type { CatalogField, CrossRecord } from '@cross-crm/sdk';

/** A field's value in a record; null when it is empty or was not asked for. */
export function valueOf(record: CrossRecord, field: Pick<CatalogField, 'name'>): Json | null {
  return (record[field.name] ?? null) as Json | null; // the client's JSON type is the same, but read-only
}

/** Whether the person may write this field. */
export function isWritable(field: CatalogField, mayUpdate: boolean): boolean {
  return mayUpdate && !field.readOnly;
}

/** A value that leaves a field empty: nothing, or a list without members. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
