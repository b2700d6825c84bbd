import { modules } from '../../src/app/modules.ts';
import type { Context } from '../../src/kernel/context.ts';
import { openDatabase } from '../../src/kernel/database.ts';
import { newId } from '../../src/kernel/ids.ts';
import { statement } from '../../src/kernel/statement.ts';
import { transaction, withPools } from '../../src/kernel/transaction.ts';
import type { CatalogObject } from '../../src/records/catalog.ts';
import { objectOf } from '../../src/records/catalog.ts';
import { catalogFor } from '../../src/records/catalog-of-workspace.ts';
import { installModules, registry } from '../../src/records/registry.ts';
import { createRecord } from '../../src/records/write.ts';
import { cloneDatabase } from './cluster.ts';

/** The engine on a database of its own, without HTTP: for what cannot be seen from outside. */
export interface Engine {
  readonly ownerUrl: string;
  /** A context of a workspace, made when first named; as the system unless told. */
  workspace(name: string, parts?: Partial<Omit<Context, 'db' | 'workspaceId'>>): Promise<Context>;
  object(ctx: Context, name: string): Promise<CatalogObject>;
  close(): Promise<void>;
}

/** Opens an engine on a fresh clone of the migrated template. */
export async function openEngine(): Promise<Engine> {
  installModules(modules);
  const { url, drop } = await cloneDatabase();
  const database = openDatabase({ url, poolSize: 4, onError: () => undefined });
  const ids = new Map<string, string>();
  const contextOf = (workspaceId: string, parts: Partial<Omit<Context, 'db' | 'workspaceId'>>): Context =>
    withPools(database, {
      actor: { membershipId: null, roles: ['system'] },
      now: new Date(),
      batchId: newId(),
      source: 'system',
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      country: 'DE',
      catalogVersion: 1,
      ...parts,
      workspaceId,
    });
  return {
    ownerUrl: url,
    async workspace(name, parts = {}) {
      const known = ids.get(name);
      if (known) return contextOf(known, parts);
      const id = newId();
      ids.set(name, id);
      await seedWorkspace(contextOf(id, {}), name);
      return contextOf(id, parts);
    },
    object: async (ctx, name) => objectOf(await catalogFor(ctx), name),
    async close() {
      await database.close();
      await drop();
    },
  };
}

async function seedWorkspace(ctx: Context, name: string): Promise<void> {
  await transaction(ctx, async (ctx) => {
    await ctx.db.query(statement`insert into workspace_counter (workspace_id) values (${ctx.workspaceId})`);
    const workspace = objectOf(await catalogFor(ctx), 'workspace');
    await createRecord(ctx, workspace, { name, currency: 'EUR', timeZone: 'Europe/Berlin', country: 'DE' }, { id: ctx.workspaceId });
    for (const module of registry().modules) await module.seed?.(ctx);
  });
}
