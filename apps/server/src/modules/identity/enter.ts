import type { z } from 'zod';
import type { PublicCall } from '../../kernel/operation.ts';
import { absoluteDays, sessionCookie } from '../../kernel/session.ts';
import { rememberDevice } from './known-device.ts';
import { meOf } from './me.ts';
import type { me } from './me.ts';

interface Place {
  readonly accountId: string;
  readonly workspaceId: string;
  readonly membershipId: string;
}

/** Opens a session with a token of its own, ends the one this browser had, and answers with who is signed in. */
export async function enter(call: PublicCall, place: Place): Promise<z.infer<typeof me>> {
  const { server, caller, answer } = call;
  const token = await server.sessions.open({ ...place, address: caller.address, userAgent: caller.userAgent });
  const session = await server.sessions.find(token);
  if (!session) throw new Error('A session that was just opened is not there.');
  if (caller.session) await server.sessions.end(caller.session.id);
  answer.cookie(sessionCookie, token, absoluteDays * 86_400);
  rememberDevice(call, place.accountId);
  return meOf(session, server.config);
}
