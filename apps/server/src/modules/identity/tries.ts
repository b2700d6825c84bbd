import { sha256 } from '../../kernel/crypto.ts';
import { CrossError } from '../../kernel/errors.ts';
import type { PublicCall } from '../../kernel/operation.ts';
import { addressKey, giveBack, takeTries } from '../../kernel/rate-limit.ts';
import type { RateLimit } from '../../kernel/rate-limit.ts';
import { knownDevice } from './known-device.ts';

const quarterHour = 900;
const perAccount = 10;
const perAddress = 50;

/**
 * Runs a try at a secret, of which only failures count: ten for an account and fifty for an address in fifteen minutes.
 * @throws too_many before the try when there were enough of them
 */
export async function limited<Result>(
  call: PublicCall,
  whose: string,
  accountId: string | null,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const { database, clock } = call.server;
  const limits = limitsOf(call, whose, accountId);
  await takeTries(database, limits, clock.now());
  let failed = false;
  try {
    return await attempt();
  } catch (error) {
    failed = isWrongSecret(error);
    throw error;
  } finally {
    if (!failed) await giveBack(database, limits);
  }
}

/** A refusal for another reason (a password too short for a new account) is no guess. */
function isWrongSecret(error: unknown): boolean {
  return error instanceof CrossError && (error.kind === 'unauthenticated' || error.kind === 'not_found');
}

function limitsOf(call: PublicCall, whose: string, accountId: string | null): RateLimit[] {
  const device = accountId === null ? null : knownDevice(call, accountId);
  // Hashed, so that the table does not list who tried to sign in where.
  const account = sha256(device === null ? whose : `device ${device}`).toString('base64url');
  return [
    { key: `secret:account:${account}`, tries: perAccount, seconds: quarterHour },
    { key: `secret:address:${addressKey(call.caller.address)}`, tries: perAddress, seconds: quarterHour },
  ];
}
