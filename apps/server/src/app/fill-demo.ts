import { hashPassword, sign } from '../kernel/crypto.ts';
import { newId } from '../kernel/ids.ts';
import type { ServerParts } from '../kernel/operation.ts';
import { queryOnce } from '../kernel/query-once.ts';
import { transaction } from '../kernel/transaction.ts';
import { workspaceContext } from '../kernel/workspace-context.ts';
import type { DemoCounts } from '../modules/demo/index.ts';
import { isDemoLoaded, loadDemo } from '../modules/demo/index.ts';
import { addOwner, newWorkspaceContext } from '../modules/identity/index.ts';
import type { Running } from './running.ts';
import { openCore } from './server.ts';

const owner = { name: 'Dana Demo', email: 'dana@demo.example' };

/**
 * Loads the demo into the first workspace, or into one of its own when there is none yet, and says what it did.
 */
export async function fillDemo(running: Running): Promise<string> {
  const core = await openCore(running);
  try {
    const workspaceId = (await firstWorkspace(running)) ?? (await makeWorkspace(core.server));
    const ctx = await workspaceContext(core.server.database, running.clock, workspaceId);
    const loaded = (await isDemoLoaded(ctx)) ? 'The demo is loaded already.' : `The demo is loaded: ${counted(await loadDemo(ctx))}.`;
    return `${loaded}${await howToSignIn(running)}`;
  } finally {
    await core.close();
  }
}

async function firstWorkspace({ databaseUrl }: Running): Promise<string | null> {
  const [found] = await queryOnce<{ id: string }>(
    databaseUrl,
    'select id from workspace where deleted_at is null order by created_at, id limit 1',
  );
  return found?.id ?? null;
}

async function makeWorkspace(server: ServerParts): Promise<string> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const settings = { workspaceName: 'Demo', currency: 'EUR', timeZone, country: '' };
  const outer = newWorkspaceContext(server, newId(), settings);
  const passwordHash = await hashPassword(demoPassword(server.config.secret));
  await transaction(outer, (ctx) => addOwner(ctx, { ...settings, ...owner, passwordHash }));
  return outer.workspaceId;
}

/** Made from this installation's own secret: the same at every start, and unknown anywhere else. */
function demoPassword(secret: string): string {
  const letters = sign(secret, 'demo')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8, 12)].join('-');
}

async function howToSignIn({ databaseUrl, config }: Running): Promise<string> {
  const [known] = await queryOnce<{ id: string }>(databaseUrl, 'select id from account where email = $1', [owner.email]);
  return known ? `\nSign in as ${owner.email} with the password ${demoPassword(config.secret)}, unless you changed it.` : '';
}

function counted(counts: DemoCounts): string {
  return `${counts['company'] ?? 0} companies, ${counts['contact'] ?? 0} people, ${counts['deal'] ?? 0} deals and a year of history`;
}
