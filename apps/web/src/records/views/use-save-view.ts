import type { CatalogObject, FieldValues } from '@cross-crm/sdk';
import { showProblem } from '@cross-crm/ui';
import { problemOf, records } from '../../lib/api.ts';
import { noteOwnBatch } from '../../lib/own-writes.ts';
import { keys, objectOf, useCatalog, useMe } from '../../lib/queries.ts';
import { queryClient } from '../../lib/query-client.ts';
import { noteDone } from '../../lib/undo.ts';
import type { OpenView } from './use-view.ts';
import type { View } from './use-views.ts';

/** What can be done with views beyond looking through them. Each is said in a toast and can be undone. */
export interface ViewWrites {
  /** Keeps the view as it is now, for oneself or for everyone: in the view itself where that is what it is, else as a new one. */
  save(audience: 'me' | 'everyone', name: string): Promise<void>;
  /** A new view with the settings of this one. */
  add(audience: 'me' | 'everyone', name: string): Promise<void>;
  rename(view: View, name: string): Promise<void>;
  pin(view: View, pinned: boolean): Promise<void>;
  remove(view: View): Promise<void>;
  /** Whether saving writes the view itself, so that it needs no name. */
  writesItself(audience: 'me' | 'everyone'): boolean;
}

/** Writes of views. Views are records like all others: `view`, with their settings as JSON. */
export function useSaveView(object: CatalogObject, open: OpenView): ViewWrites {
  const plural = objectOf(useCatalog(), 'view')?.plural ?? 'views';
  const { membership } = useMe();
  const { view, settings } = open;
  const writesItself = (audience: 'me' | 'everyone') =>
    !view.builtIn && (audience === 'me' ? view.own && !view.shared : view.own || view.shared);
  const add = async (audience: 'me' | 'everyone', name: string) => {
    const values = {
      name,
      object: object.name,
      kind: view.kind,
      settings: asJson(settings),
      shared: audience === 'everyone',
      owner: membership.id,
      pinned: false,
    };
    const id = await write(plural, null, values, { strong: name, text: 'saved' });
    if (id !== null) open.saved(id);
  };
  return {
    add,
    writesItself,
    async save(audience, name) {
      if (!writesItself(audience)) return add(audience, name);
      const id = await write(
        plural,
        view.id,
        { settings: asJson(settings), shared: audience === 'everyone' },
        { strong: view.name, text: 'saved' },
      );
      if (id !== null) open.saved(id);
    },
    rename: async (target, name) => void (await write(plural, target.id, { name }, { strong: target.name, text: `renamed to ${name}` })),
    pin: async (target, pinned) =>
      void (await write(plural, target.id, { pinned }, { strong: target.name, text: pinned ? 'pinned' : 'unpinned' })),
    async remove(target) {
      open.open(open.views[0]?.id ?? '');
      await write(plural, target.id, null, { strong: target.name, text: 'deleted' });
    },
  };
}

/** Writes one view and reads the list of views again, so that the tab is there when the address names it. */
async function write(
  plural: string,
  id: string | null,
  values: FieldValues | null,
  words: { strong: string; text: string },
): Promise<string | null> {
  try {
    const written = await send(plural, id, values);
    noteOwnBatch(written.batchId);
    await queryClient.refetchQueries({ queryKey: keys.lists(plural) });
    noteDone(written.batchId, words);
    return written.id;
  } catch (error) {
    showProblem(`The view was not saved: ${problemOf(error).message}`);
    return null;
  }
}

async function send(plural: string, id: string | null, values: FieldValues | null): Promise<{ id: string; batchId: string | null }> {
  if (id === null) {
    const { record, batchId } = await records(plural).create(values ?? {});
    return { id: record.id, batchId };
  }
  const { batchId } = values === null ? await records(plural).remove(id) : await records(plural).update(id, values);
  return { id, batchId };
}

/** Settings are JSON already; this takes their read-only marks off. */
function asJson(settings: OpenView['settings']): FieldValues {
  return JSON.parse(JSON.stringify(settings)) as FieldValues;
}
