import { useMemo } from 'react';
import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { objectOf, useCatalog, useMe, useRecords } from '../../lib/queries.ts';
import { builtInSettings, plainSettings } from './fields-of-view.ts';
import { settingsFrom } from './view-state.ts';
import type { ViewSettings } from './view-state.ts';

/** A tab of a list: one that the object brings, or one that somebody saved. */
export interface View {
  /** Name of a built-in view, id of a saved one: what the address says. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'table' | 'board';
  readonly builtIn: boolean;
  readonly shared: boolean;
  readonly pinned: boolean;
  /** Saved by the person who looks at it. */
  readonly own: boolean;
  readonly settings: ViewSettings;
}

/** The views of an object that this person may open: the object's own, then the saved ones by name. */
export function useViews(object: CatalogObject): { readonly views: readonly View[]; readonly loaded: boolean } {
  const { membership } = useMe();
  const plural = objectOf(useCatalog(), 'view')?.plural;
  const query = { filter: { field: 'object', op: 'eq', value: object.name }, sort: ['name'], limit: 200 };
  const { data, isPending } = useRecords(plural ?? 'views', query, { enabled: plural !== undefined });
  const views = useMemo(() => {
    const saved = (data?.pages ?? []).flatMap((page) => page.records).map((record) => savedView(object, record, membership.id));
    return [...builtInViews(object), ...saved.filter((view) => view.own || view.shared)];
  }, [object, data, membership.id]);
  return { views, loaded: plural === undefined || !isPending };
}

function builtInViews(object: CatalogObject): readonly View[] {
  const fixed = { builtIn: true, shared: true, pinned: false, own: false };
  const views = object.views.map((view) => ({
    ...fixed,
    id: view.name,
    name: view.name,
    kind: view.kind,
    settings: builtInSettings(object, view),
  }));
  const table = {
    ...fixed,
    id: 'all',
    name: `All ${object.labelPlural.toLowerCase()}`,
    kind: 'table' as const,
    settings: plainSettings(object),
  };
  return views.some((view) => view.kind === 'table') ? views : [...views, table];
}

function savedView(object: CatalogObject, record: CrossRecord, me: string): View {
  const { owner, kind } = record;
  const ownerId = typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : owner;
  return {
    id: record.id,
    name: String(record['name'] ?? ''),
    kind: kind === 'board' ? 'board' : 'table',
    builtIn: false,
    shared: record['shared'] === true,
    pinned: record['pinned'] === true,
    own: ownerId === me,
    settings: settingsFrom(record['settings'], plainSettings(object)),
  };
}
