import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { useQuery } from '@tanstack/react-query';
import { records } from '../lib/api.ts';
import { keys, objectOf, useCatalog, useRecords } from '../lib/queries.ts';

/** The objects of the sidebar, in the catalog's order; those one may not read are not there. */
export function useNavigationObjects(): readonly CatalogObject[] {
  return useCatalog().objects.filter(({ navigation, rights }) => navigation && rights.read);
}

/** A view that somebody pinned: where it leads and which records it is about. */
export interface PinnedView {
  readonly id: string;
  readonly name: string;
  readonly object: CatalogObject;
  readonly filter: object | null;
}

/** The pinned views one may see: one's own, and those shared with everybody. */
export function usePinnedViews(): readonly PinnedView[] {
  const catalog = useCatalog();
  const exists = objectOf(catalog, 'view') !== undefined;
  const filter = { field: 'pinned', op: 'eq', value: true };
  const { data } = useRecords('views', { filter, sort: ['name'], limit: 20 }, { enabled: exists, live: true });
  const views = data?.pages.flatMap((page) => page.records) ?? [];
  return views.flatMap((view) => pinnedView(view, objectOf(catalog, String(view['object']))) ?? []);
}

function pinnedView(view: CrossRecord, object: CatalogObject | undefined): PinnedView | null {
  if (!object) return null;
  const settings = view['settings'];
  const filter = isJsonObject(settings) && isJsonObject(settings['filter']) ? settings['filter'] : null;
  return { id: view.id, name: String(view['name'] ?? ''), object, filter };
}

/** How many records a view shows; capped, so that it costs little. */
export function useViewCount({ object, filter }: PinnedView): string | null {
  const { data } = useQuery({
    queryKey: [...keys.aggregates(object.plural), 'count', filter],
    queryFn: ({ signal }) => records(object.plural).list({ filter, fields: ['id'], limit: 1, count: 'capped' }, signal),
    staleTime: 60_000,
    meta: { live: true },
  });
  if (!data?.count) return null;
  return `${data.count.value.toLocaleString()}${data.count.capped ? '+' : ''}`;
}

function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
