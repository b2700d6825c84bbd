import { parseFilter } from '@cross-crm/schema';
import type { FieldCondition, Filter } from '@cross-crm/schema';
import type { CatalogAction, CatalogObject, CrossRecord } from '@cross-crm/sdk';

/** The actions that make sense for a record as it stands: a won deal can be reopened, but not won again. */
export function availableActions(object: CatalogObject, record: CrossRecord): readonly CatalogAction[] {
  return object.rights.update ? object.actions.filter((action) => isAvailable(action, record)) : [];
}

/** What cannot be judged here is offered: the server has the last word. */
function isAvailable({ availableWhen }: CatalogAction, record: CrossRecord): boolean {
  if (availableWhen === undefined || availableWhen === null) return true;
  const filter = parseFilter(availableWhen);
  return !filter.ok || fits(filter.value, record) !== false;
}

/** Whether a record fits a filter on its own fields; null when that cannot be told from what was read of it. */
function fits(filter: Filter, record: CrossRecord): boolean | null {
  if ('and' in filter) return all(filter.and.map((part) => fits(part, record)));
  if ('or' in filter) return opposite(all(filter.or.map((part) => opposite(fits(part, record)))));
  if ('not' in filter) return opposite(fits(filter.not, record));
  return 'field' in filter ? fitsCondition(filter, record) : null;
}

function fitsCondition({ field, op, value }: FieldCondition, record: CrossRecord): boolean | null {
  const own = record[field];
  if (own === undefined) return null;
  if (own !== null && typeof own === 'object') return null;
  if (op === 'eq') return own === value;
  if (op === 'ne') return own !== value;
  if (op === 'in' && Array.isArray(value)) return value.includes(own);
  return op === 'notIn' && Array.isArray(value) ? !value.includes(own) : null;
}

function all(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

const opposite = (part: boolean | null): boolean | null => (part === null ? null : !part);
