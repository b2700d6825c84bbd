import { argon2, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const argon2Async = promisify(argon2);

/** What OWASP's password storage cheat sheet asks of argon2id (2023 and later): 19 MiB, two passes, one lane. */
const strength = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const saltBytes = 16;
const tagBytes = 32;
const argon2Version = 19;

/** An unguessable secret for a cookie or a link: 32 random bytes as 43 letters, digits, `-` and `_`. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in place of a token: whoever reads the database cannot use it. */
export function sha256(text: string | Buffer): Buffer {
  return createHash('sha256').update(text).digest();
}

/** A keyed signature over some parts; the first names its purpose, so that one signature never passes for another. */
export function sign(secret: string, purpose: string, ...parts: readonly string[]): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([purpose, ...parts]))
    .digest('base64url');
}

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(sha256(a), sha256(b));
}

/** The value that unsafe requests of a session carry in `X-CSRF-Token`. */
export function csrfToken(secret: string, sessionId: string): string {
  return sign(secret, 'csrf', sessionId);
}

/** A password as argon2id in PHC string form, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const tag = await derive(password, salt, strength);
  const { memory, passes, parallelism } = strength;
  return `$argon2id$v=${argon2Version}$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/**
 * Whether the password is the one behind the hash. Without a hash the same work is done and the answer is no,
 * so that the time taken does not tell whether an address is known.
 */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const parts = hash === null ? null : parseHash(hash);
  const { salt, tag, cost } = parts ?? nobody;
  const same = timingSafeEqual(await derive(password, salt, cost), tag);
  return same && parts !== null;
}

/** Whether a hash was made with less than what new ones get. */
export function isOutdatedHash(hash: string): boolean {
  const parts = parseHash(hash);
  return parts === null || parts.cost.memory < strength.memory || parts.cost.passes < strength.passes;
}

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

interface HashParts {
  readonly salt: Buffer;
  readonly tag: Buffer;
  readonly cost: Cost;
}

const nobody: HashParts = { salt: Buffer.alloc(saltBytes), tag: Buffer.alloc(tagBytes), cost: strength };

const phc = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{43})$/;

function parseHash(hash: string): HashParts | null {
  const match = phc.exec(hash);
  if (!match) return null;
  const [, memory, passes, parallelism, salt = '', tag = ''] = match;
  return {
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
  };
}

/** Two people may type the same password with different code points (é): NFC makes them one. */
function derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFC'));
  return argon2Async('argon2id', { message, nonce: salt, tagLength: tagBytes, ...cost });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
