import { operators } from '@cross-crm/schema';
import type { Filter } from '@cross-crm/schema';

const deepest = 12;

/**
 * A filter from stored or linked JSON, by its shape alone; null when it is none. What it means is checked by the server,
 * whose full parser would be a third of the list's code.
 */
export function readFilter(stored: unknown): Filter | null {
  return isFilter(stored, 0) ? stored : null;
}

function isFilter(part: unknown, depth: number): part is Filter {
  if (typeof part !== 'object' || part === null || depth > deepest) return false;
  const inner = (filter: unknown): boolean => isFilter(filter, depth + 1);
  if ('and' in part) return Array.isArray(part.and) && part.and.every(inner);
  if ('or' in part) return Array.isArray(part.or) && part.or.every(inner);
  if ('not' in part) return inner(part.not);
  if ('field' in part) return typeof part.field === 'string' && 'op' in part && typeof part.op === 'string' && part.op in operators;
  return 'related' in part && typeof part.related === 'string' && isAboutRelated(part) && (!('where' in part) || inner(part.where));
}

const counts = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'];

function isAboutRelated(part: object): boolean {
  if ('has' in part) return part.has === 'some' || part.has === 'none';
  return 'count' in part && counts.some((op) => op === part.count) && 'value' in part && typeof part.value === 'number';
}
