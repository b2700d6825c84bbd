import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';

/** The words that name a record: its title field, or else what kind of record it is. */
export function titleOf(object: CatalogObject, record: CrossRecord): string {
  const title = record[object.title];
  return typeof title === 'string' && title !== '' ? title : `${object.label} without a name`;
}
