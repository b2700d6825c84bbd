import type { Context } from '../../kernel/context.ts';
import { newId } from '../../kernel/ids.ts';
import type { ServerParts } from '../../kernel/operation.ts';
import { statement } from '../../kernel/statement.ts';
import { withPools } from '../../kernel/transaction.ts';
import { objectOf } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { registry } from '../../records/registry.ts';
import { createRecord } from '../../records/write.ts';
import { addAccount } from './accounts.ts';

/** The settings of a new workspace. `country` may be empty. */
export interface NewWorkspace {
  readonly workspaceName: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly country?: string | null | undefined;
}

interface NewOwner extends NewWorkspace {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/** A context of the system in a workspace that is about to be made. */
export function newWorkspaceContext(server: Pick<ServerParts, 'database' | 'clock'>, workspaceId: string, settings: NewWorkspace): Context {
  return withPools(server.database, {
    actor: { membershipId: null, roles: ['system'] },
    workspaceId,
    now: server.clock.now(),
    batchId: newId(),
    source: 'system',
    timeZone: settings.timeZone,
    currency: settings.currency,
    country: settings.country ?? '',
    catalogVersion: 1,
  });
}

/** Makes a workspace, its first person, who owns it, and what every module wants in a new one. Inside a transaction. */
export async function addOwner(ctx: Context, owner: NewOwner): Promise<{ accountId: string; membershipId: string }> {
  await ctx.db.query(statement`insert into workspace_counter (workspace_id) values (${ctx.workspaceId})`);
  const catalog = await catalogFor(ctx);
  const { workspaceName, currency, timeZone, country, name, email } = owner;
  await createRecord(
    ctx,
    objectOf(catalog, 'workspace'),
    { name: workspaceName, currency, timeZone, country: country || null },
    { id: ctx.workspaceId },
  );
  for (const module of registry().modules) await module.seed?.(ctx);
  const accountId = await addAccount(ctx.db, { ...owner, now: ctx.now });
  const membership = { name, email, role: 'owner', active: true, account: accountId };
  const membershipId = await createRecord(ctx, objectOf(catalog, 'membership'), membership, { trusted: true });
  return { accountId, membershipId };
}
