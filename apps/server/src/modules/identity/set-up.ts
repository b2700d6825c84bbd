import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { hashPassword } from '../../kernel/crypto.ts';
import { rowsOf } from '../../kernel/database.ts';
import { conflict } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { defineOperation } from '../../kernel/operation.ts';
import type { ServerParts } from '../../kernel/operation.ts';
import { statement } from '../../kernel/statement.ts';
import { transaction } from '../../kernel/transaction.ts';
import { emailAddress, personName, requireGoodPassword, typedPassword } from './accounts.ts';
import { addOwner, newWorkspaceContext } from './add-workspace.ts';
import { enter } from './enter.ts';
import { me } from './me.ts';

export const showSetUp = defineOperation({
  method: 'GET',
  path: '/setup',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Whether the first workspace is still to be set up',
  output: z.strictObject({ needed: z.boolean() }),
  run: async ({ server }) => ({ needed: await isSetUpNeeded(server) }),
});

const newWorkspace = z.strictObject({
  workspaceName: z.string().trim().min(1, 'Name the workspace, for instance after your company.').max(200),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Write the currency by its ISO 4217 code, for instance EUR.')
    .meta({ examples: ['EUR'] }),
  timeZone: z
    .string()
    .min(1)
    .max(100)
    .meta({ examples: ['Europe/Berlin'] }),
  country: z.union([z.string().regex(/^[A-Z]{2}$/, 'Write the country by its ISO 3166 code, for instance DE.'), z.literal('')]).nullish(),
  name: personName,
  email: emailAddress,
  password: typedPassword,
});

/** Makes the first workspace and its owner, only while there is none. Of two at once, one wins and the other is told so. */
export const setUp = defineOperation({
  method: 'POST',
  path: '/setup',
  access: 'public',
  tag: 'Sign-in',
  summary: 'Set up the first workspace and its owner',
  body: newWorkspace,
  output: me,
  status: 201,
  async run(call) {
    const { server, body } = call;
    if (!(await isSetUpNeeded(server))) throw alreadySetUp();
    requireGoodPassword(body.password, body);
    const passwordHash = await hashPassword(body.password);
    const outer = newWorkspaceContext(server, newId(), body);
    const owner = await transaction(outer, async (ctx) => {
      await requireFirst(ctx);
      return addOwner(ctx, { ...body, passwordHash });
    });
    return enter(call, { ...owner, workspaceId: outer.workspaceId });
  },
});

/** Any fixed number: set-ups take turns by it. */
const setUpLock = 7_267_700_002;

async function requireFirst(ctx: Context): Promise<void> {
  await ctx.db.query(statement`select pg_advisory_xact_lock(${setUpLock})`);
  const [row] = await ctx.db.query<{ needed: boolean }>(statement`select cross_setup_needed() as needed`);
  if (row?.needed !== true) throw alreadySetUp();
}

function alreadySetUp(): Error {
  return conflict('already_set_up', 'Cross CRM is set up already. Sign in, or ask its owner for an invitation.');
}

async function isSetUpNeeded({ database }: ServerParts): Promise<boolean> {
  const [row] = await rowsOf<{ needed: boolean }>(database.app, statement`select cross_setup_needed() as needed`);
  return row?.needed === true;
}
