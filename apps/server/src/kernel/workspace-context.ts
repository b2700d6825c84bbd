import type { Clock } from './clock.ts';
import type { Context, Source } from './context.ts';
import type { Database } from './database.ts';
import { rowsOf } from './database.ts';
import { notFound } from './errors.ts';
import { newId } from './ids.ts';
import { statement } from './statement.ts';
import { withPools } from './transaction.ts';

interface WorkspaceContextOptions {
  /** Act as this member, with the rights held now; null, or no longer active, means as nobody with rights. */
  readonly membershipId?: string | null;
  readonly batchId?: string;
  readonly source?: Source;
}

interface WorkspaceFacts {
  readonly currency: string;
  readonly timeZone: string;
  readonly country: string;
  readonly catalogVersion: number;
  readonly role: string | null;
}

/**
 * A context outside any request, for jobs and commands: as the system, or as one of the workspace's members.
 * @throws not_found when there is no such workspace
 */
export async function workspaceContext(
  database: Database,
  clock: Clock,
  workspaceId: string,
  options: WorkspaceContextOptions = {},
): Promise<Context> {
  const membershipId = options.membershipId ?? null;
  const [row] = await rowsOf<{ facts: WorkspaceFacts | null }>(
    database.app,
    statement`
    select cross_workspace(${workspaceId}, ${membershipId}) as facts`,
  );
  if (!row?.facts) throw notFound('workspace');
  const { role, ...settings } = row.facts;
  const asMember = options.membershipId !== undefined;
  return withPools(database, {
    ...settings,
    actor: asMember ? { membershipId, roles: role === null ? [] : [role] } : { membershipId: null, roles: ['system'] },
    workspaceId,
    now: clock.now(),
    batchId: options.batchId ?? newId(),
    source: options.source ?? 'system',
  });
}
