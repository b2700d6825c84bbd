import { z } from 'zod';
import { csrfToken } from '../../kernel/crypto.ts';
import { defineOperation } from '../../kernel/operation.ts';
import type { ServerConfig } from '../../kernel/operation.ts';
import type { Session } from '../../kernel/session.ts';

/** Who is signed in, where, and what the client needs for its next requests. */
export const me = z.strictObject({
  user: z.strictObject({ id: z.uuid(), name: z.string(), email: z.string() }),
  membership: z.strictObject({ id: z.uuid(), name: z.string(), role: z.string() }),
  workspace: z.strictObject({ id: z.uuid(), name: z.string(), currency: z.string(), timeZone: z.string(), country: z.string() }),
  catalogVersion: z.number().int(),
  csrfToken: z.string().meta({ description: 'Goes into the header X-CSRF-Token of every request that changes something.' }),
});

/** The answer of every operation that signs someone in. */
export function meOf(session: Session, config: ServerConfig): z.infer<typeof me> {
  const { id, accountId, accountName, email, membershipId, membershipName, roles } = session;
  const { workspaceId, workspaceName, currency, timeZone, country, catalogVersion } = session;
  return {
    user: { id: accountId, name: accountName, email },
    membership: { id: membershipId, name: membershipName, role: roles[0] ?? '' },
    workspace: { id: workspaceId, name: workspaceName, currency, timeZone, country },
    catalogVersion,
    csrfToken: csrfToken(config.secret, id),
  };
}

export const showMe = defineOperation({
  method: 'GET',
  path: '/me',
  access: 'member',
  tag: 'Sign-in',
  summary: 'Who is signed in',
  output: me,
  run: async ({ session, server }) => meOf(session, server.config),
});
