import { newToken, sameSecret, sign } from '../../kernel/crypto.ts';
import type { PublicCall } from '../../kernel/operation.ts';

const cookieName = 'cross_device';
const year = 31_536_000;

/**
 * Marks a browser in which an account signed in. Its tries are counted apart from everybody else's, so that someone who
 * guesses from elsewhere cannot lock the owner out of the device at hand.
 */
export function rememberDevice({ server, answer }: PublicCall, accountId: string): void {
  const device = newToken();
  answer.cookie(cookieName, `${device}.${signature(server.config.secret, accountId, device)}`, year);
}

/** The id of a browser that this account signed in from before; null for any other. */
export function knownDevice({ server, caller }: PublicCall, accountId: string): string | null {
  const [device = '', given = ''] = (caller.cookie(cookieName) ?? '').split('.');
  return sameSecret(given, signature(server.config.secret, accountId, device)) ? device : null;
}

function signature(secret: string, accountId: string, device: string): string {
  return sign(secret, 'device', accountId, device);
}
