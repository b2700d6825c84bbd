import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { useQueries } from '@tanstack/react-query';
import { records } from '../../lib/api.ts';
import { keys, useCatalog } from '../../lib/queries.ts';

const perObject = 8;
const shown = 12;

/** A record that changed lately, and what kind of record it is. */
export interface RecentChange {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
}

/** What changed last among all objects of the sidebar, newest first. */
export function useRecentChanges(): { changes: readonly RecentChange[]; reading: boolean; error: unknown } {
  const objects = useCatalog().objects.filter(({ navigation, rights }) => navigation && rights.read);
  const answers = useQueries({ queries: objects.map(latestQuery) });
  const changes = answers.flatMap(({ data }) => data ?? []);
  return {
    changes: changes.toSorted((a, b) => b.record.updatedAt.localeCompare(a.record.updatedAt)).slice(0, shown),
    reading: answers.some(({ isPending }) => isPending),
    error: answers.find(({ error }) => error)?.error ?? null,
  };
}

function latestQuery(object: CatalogObject) {
  return {
    queryKey: [...keys.lists(object.plural), 'latest'],
    meta: { live: true },
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<readonly RecentChange[]> => {
      const fields = [object.title, 'updatedAt', 'updatedBy'];
      const page = await records(object.plural).list({ sort: ['-updatedAt'], fields, limit: perObject }, signal);
      return page.records.map((record) => ({ object, record }));
    },
  };
}
