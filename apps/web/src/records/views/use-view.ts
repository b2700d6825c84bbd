import { useCallback, useMemo } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Json } from '@cross-crm/schema';
import type { CatalogObject } from '@cross-crm/sdk';
import { useMe } from '../../lib/queries.ts';
import { usePreference } from '../../lib/preferences.ts';
import { columnsOf } from './fields-of-view.ts';
import type { View } from './use-views.ts';
import { useViews } from './use-views.ts';
import { filterFromAddress, filterToAddress, sameSettings, withChanges } from './view-state.ts';
import type { ViewChanges, ViewSettings } from './view-state.ts';

/** The list as it is looked at: which view, with which changes. */
export interface OpenView {
  readonly views: readonly View[];
  readonly view: View;
  /** The saved settings with the changes of the address and this browser on top. */
  readonly settings: ViewSettings;
  /** Differs from what is saved. */
  readonly changed: boolean;
  change(changes: ViewChanges): void;
  reset(): void;
  /** Opens another view; the changes of this one are kept in this browser only where they are about columns. */
  open(id: string): void;
  /** The changes were saved in this view: nothing is unsaved any more. */
  saved(id: string): void;
}

/** The view that the address names. Filter and sort live in the address; columns and widths in this browser. */
export function useView(object: CatalogObject): OpenView {
  const search = useSearch({ from: '/shell/o/$plural' });
  const { views } = useViews(object);
  const view = views.find((each) => each.id === search.view) ?? firstOf(views);
  const [layout, setLayout] = useLayout(object, view.id);
  const settings = useMemo(() => {
    const sort = search.sort === undefined ? undefined : search.sort.split(',').filter((step) => step !== '');
    const filter = filterFromAddress(search.filter);
    const changes: ViewChanges = { ...layout, ...(filter === undefined ? {} : { filter }), ...(sort === undefined ? {} : { sort }) };
    return cleaned(object, withChanges(view.settings, changes));
  }, [object, view, layout, search.filter, search.sort]);
  const address = useAddress(object);
  return {
    views,
    view,
    settings,
    changed: !sameSettings(cleaned(object, view.settings), settings),
    change({ filter, sort, ...columns }) {
      if (Object.keys(columns).length > 0) setLayout({ ...layout, ...columns });
      if (filter !== undefined || sort !== undefined)
        address({
          ...search,
          ...(filter === undefined ? {} : { filter: filterToAddress(filter) }),
          ...(sort === undefined ? {} : { sort: sort.join(',') }),
        });
    },
    reset() {
      setLayout({});
      address(search.view === undefined ? {} : { view: search.view });
    },
    open: (id) => address({ view: id }),
    saved(id) {
      setLayout({});
      address({ view: id });
    },
  };
}

function firstOf(views: readonly View[]): View {
  const [first] = views;
  if (first === undefined) throw new Error('An object always has a view of its own.');
  return first;
}

/** Columns that no longer exist are left out, and the title stands first. */
function cleaned(object: CatalogObject, settings: ViewSettings): ViewSettings {
  return { ...settings, fields: columnsOf(object, settings.fields).map((field) => field.name) };
}

function useAddress(object: CatalogObject): (search: { view?: string; filter?: object; sort?: string }) => void {
  const navigate = useNavigate();
  return useCallback(
    (search) => void navigate({ to: '/o/$plural', params: { plural: object.plural }, search, replace: true }),
    [navigate, object.plural],
  );
}

type Layout = Pick<ViewChanges, 'fields' | 'widths' | 'calculations'>;

/** Columns, widths and footer as this person last left them in this view, on this device. */
function useLayout(object: CatalogObject, viewId: string): [Layout, (layout: Layout) => void] {
  const { workspace } = useMe();
  const [stored, store] = usePreference<string>(`layout.${workspace.id}.${object.name}.${viewId}`, '{}');
  const layout = useMemo(() => layoutFrom(stored), [stored]);
  return [layout, useCallback((next: Layout) => store(JSON.stringify(next)), [store])];
}

function layoutFrom(stored: string): Layout {
  try {
    const layout = JSON.parse(stored) as Json;
    return typeof layout === 'object' && layout !== null && !Array.isArray(layout) ? (layout as Layout) : {}; // written by `useLayout` alone
  } catch {
    return {}; // what a browser extension or another version left there
  }
}
