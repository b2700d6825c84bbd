import { CannotStart } from './cannot-start.ts';
import { withoutPassword } from './database-url.ts';
import { queryOnce } from './query-once.ts';

/** The oldest PostgreSQL that has all we use. */
export const oldestMajor = 15;

/** What a PostgreSQL says of itself. */
export interface DatabaseServer {
  /** For example 15.18. */
  readonly version: string;
  readonly major: number;
}

/** Connects once; throws `CannotStart` when the server cannot be reached, refuses the login or is too old. */
export async function checkDatabase(url: string): Promise<DatabaseServer> {
  const server = await askVersion(url).catch((error: unknown) => {
    throw explainConnection(error, url);
  });
  if (server.major >= oldestMajor) return server;
  throw new CannotStart(
    `The PostgreSQL at ${withoutPassword(url)} is version ${server.version}, and Cross CRM needs ${oldestMajor} or newer. Upgrade it, or leave DATABASE_URL empty to use the embedded one.`,
  );
}

async function askVersion(url: string): Promise<DatabaseServer> {
  const [row] = await queryOnce<{ number: string; version: string }>(
    url,
    "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version",
  );
  return { version: row?.version ?? '', major: Math.floor(Number(row?.number ?? 0) / 10_000) };
}

/** Turns what the driver or the server said into a sentence with the way out; other errors stay what they are. */
function explainConnection(error: unknown, url: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const where = withoutPassword(url);
  const known: Record<string, string> = {
    '28P01': `The PostgreSQL at ${where} refuses this user and password. Mend them in DATABASE_URL.`,
    '28000': `The PostgreSQL at ${where} does not let this user in (${error.message}). Allow it in pg_hba.conf, or mend DATABASE_URL.`,
    '3D000': `The PostgreSQL at ${where} has no such database. Create it (createdb), or mend DATABASE_URL.`,
    '53300': `The PostgreSQL at ${where} has no connection left. Raise max_connections, or close other programs that use it.`,
  };
  return new CannotStart(
    known[code] ??
      `The PostgreSQL at ${where} cannot be reached (${reason(error, code)}). Start it, mend DATABASE_URL, or leave DATABASE_URL empty to use the embedded one.`,
  );
}

function reason(error: Error, code: string): string {
  // A name with several addresses gives an AggregateError, whose own message is empty.
  return error.message || code || 'no reason was given';
}
