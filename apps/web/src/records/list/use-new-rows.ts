import { useCallback, useState } from 'react';
import type { Filter } from '@cross-crm/schema';
import type { CatalogObject } from '@cross-crm/sdk';
import { records } from '../../lib/api.ts';
import { useLiveChanges } from '../../lib/live-updates.ts';
import { keys } from '../../lib/queries.ts';
import { queryClient } from '../../lib/query-client.ts';
import type { LiveChange } from '../../lib/realtime.ts';
import { bothFilters } from '../filter/filter-chips.ts';

/** More than this are not asked for one by one. */
const mostAsked = 200;

/**
 * Rows that others made and that this view would show. They wait behind a button, so that nothing moves under the
 * reader's hand.
 */
export function useNewRows(object: CatalogObject, filter: Filter | null): { readonly waiting: number; show(): void } {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const onChanges = useCallback(
    (changes: readonly LiveChange[]) => {
      const made = changes.filter(({ action }) => action === 'create' || action === 'restore').map(({ recordId }) => recordId);
      if (made.length === 0) return;
      void matchingIds(object, filter, made.slice(0, mostAsked)).then((fitting) => setIds((now) => new Set([...now, ...fitting])));
    },
    [object, filter],
  );
  useLiveChanges(object.name, onChanges);
  const show = useCallback(() => {
    setIds(new Set());
    void queryClient.invalidateQueries({ queryKey: keys.lists(object.plural) });
  }, [object.plural]);
  return { waiting: ids.size, show };
}

/** Which of the new records the view's filter matches: the server says. */
async function matchingIds(object: CatalogObject, filter: Filter | null, ids: readonly string[]): Promise<readonly string[]> {
  const asked = bothFilters(filter, { field: 'id', op: 'in', value: [...ids] });
  const page = await records(object.plural)
    .list({ filter: asked, fields: [object.title], limit: mostAsked })
    .catch(() => null);
  return page?.records.map((record) => record.id) ?? [];
}
