import type { Catalog } from '@cross-crm/sdk';
import { useEffect } from 'react';
import { records } from './api.ts';
import { isOwnBatch } from './own-writes.ts';
import { catalogQuery, keys, objectOf, useCatalog } from './queries.ts';
import { queryClient } from './query-client.ts';
import type { LiveChange } from './realtime.ts';
import { followChanges } from './realtime.ts';
import { cachedIds, dropCachedRecords, patchCachedRecord, refreshAfterWrite } from './record-cache.ts';

const gatherFor = 120;
const tooManyToPatch = 100;

type ChangeListener = (changes: readonly LiveChange[]) => void;
const watchers = new Set<ChangeListener>();

/** Tells a list about others' changes of its object, some at a time: how "3 new" knows. */
export function useLiveChanges(objectName: string, onChanges: ChangeListener): void {
  useEffect(() => {
    const watcher: ChangeListener = (changes) => {
      const mine = changes.filter((change) => change.object === objectName);
      if (mine.length > 0) onChanges(mine);
    };
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  }, [objectName, onChanges]);
}

/** Keeps everything read so far true while others work: once, in the shell. */
export function useLiveUpdates(): void {
  const catalog = useCatalog();
  useEffect(() => {
    const gathered = gather((changes) => takeIn(catalog, changes));
    return followChanges({ onChange: gathered, onReset: () => void queryClient.invalidateQueries() });
  }, [catalog]);
}

/** Collects changes for a moment, since an import sends thousands. */
function gather(deliver: ChangeListener): (change: LiveChange) => void {
  let waiting: LiveChange[] = [];
  return (change) => {
    if (waiting.length === 0) {
      setTimeout(() => {
        const changes = waiting;
        waiting = [];
        deliver(changes);
      }, gatherFor);
    }
    waiting.push(change);
  };
}

function takeIn(catalog: Catalog, all: readonly LiveChange[]): void {
  const changes = all.filter((change) => !isOwnBatch(change.batchId));
  if (changes.some(({ object }) => object === 'customField')) void queryClient.invalidateQueries(catalogQuery);
  for (const [name, ofObject] of Map.groupBy(changes, (change) => change.object)) {
    const object = objectOf(catalog, name);
    if (object) void takeInObject(object.plural, ofObject);
  }
  if (changes.length > 0) for (const watcher of watchers) watcher(changes);
}

async function takeInObject(plural: string, changes: readonly LiveChange[]): Promise<void> {
  const gone = changes.filter(({ action }) => action === 'delete').map(({ recordId }) => recordId);
  dropCachedRecords(plural, new Set(gone));
  const known = cachedIds(plural);
  const changed = new Set(changes.filter(({ recordId }) => known.has(recordId)).map(({ recordId }) => recordId));
  if (changed.size > tooManyToPatch) {
    void queryClient.invalidateQueries({ queryKey: keys.records(plural) });
    return;
  }
  for (const recordId of gone) void queryClient.invalidateQueries({ queryKey: keys.record(plural, recordId) });
  for (const id of changed) refreshAfterWrite(plural, { id });
  if (changed.size === 0) refreshAfterWrite(plural);
  void queryClient.invalidateQueries({ queryKey: keys.lists(plural), predicate: ({ meta }) => meta?.['live'] === true });
  await rereadRecords(
    plural,
    [...changed].filter((id) => !gone.includes(id)),
  );
}

/** Reads the changed records that are on screen and puts them in place, so that lists do not jump. */
async function rereadRecords(plural: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const filter = { field: 'id', op: 'in', value: ids };
  const page = await records(plural)
    .list({ filter, limit: ids.length })
    .catch(() => null);
  if (!page) void queryClient.invalidateQueries({ queryKey: keys.records(plural) });
  for (const record of page?.records ?? []) patchCachedRecord(plural, record.id, record);
}
