import type { Filter } from '@cross-crm/schema';

/** All of these hold; those that are absent do not matter. */
export function allOf(...parts: readonly (Filter | null)[]): Filter | null {
  const present = parts.filter((part) => part !== null);
  const [only] = present;
  if (only === undefined) return null;
  return present.length === 1 ? only : { and: present };
}

/**
 * The filter without its condition that a deal is still open: the columns of a board say that already, and the strips
 * of what is won and lost count what else it lets through.
 */
export function withoutOpenOnly(filter: Filter | null): Filter | null {
  if (filter === null || isOpenOnly(filter)) return null;
  if (!('and' in filter)) return filter;
  return allOf(...filter.and.filter((part) => !isOpenOnly(part)));
}

/** What is left when a person takes all filters off: that deals are open is what the board is about, and stays. */
export function clearedFilter(filter: Filter | null): Filter | null {
  if (filter === null || isOpenOnly(filter)) return filter;
  return 'and' in filter ? (filter.and.find(isOpenOnly) ?? null) : null;
}

const isOpenOnly = (filter: Filter): boolean =>
  'field' in filter && filter.field === 'status' && filter.op === 'eq' && filter.value === 'open';
