import type { Statement } from '@cross-crm/sql';
import pg from 'pg';
import { unavailable } from './errors.ts';
import { preparedName } from './prepared-name.ts';

/** How the server reaches its database: two unprivileged roles, never the owner. */
export interface Database {
  /** `cross_app`: writes and hand-written reads, under row-level security. */
  readonly app: pg.Pool;
  /** `cross_read`: statements composed by `records/query.ts` and proven there; SELECT only. */
  readonly read: pg.Pool;
  /** The owner's login, for `maintain` only. */
  readonly ownerUrl: string;
  close(): Promise<void>;
}

interface DatabaseOptions {
  /** The owner's login; used with `SET ROLE` unless separate logins are given. */
  readonly url: string;
  readonly appUrl?: string | undefined;
  readonly readUrl?: string | undefined;
  readonly poolSize: number;
  onError(error: Error): void;
}

const { builtins } = pg.types;

/** Types whose text form is already what the API gives: no parsing, no loss. */
const asText = new Set<number>([builtins.DATE, builtins.TIMESTAMP, builtins.TIMESTAMPTZ, builtins.NUMERIC, builtins.INTERVAL]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (asText.has(oid)) return (text: string) => text;
    if (oid === builtins.INT8) return Number;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  },
};

/** Opens both pools. Connections are made when first needed. */
export function openDatabase(options: DatabaseOptions): Database {
  const app = openPool(options, options.appUrl, 'cross_app', options.poolSize);
  const read = openPool(options, options.readUrl, 'cross_read', options.poolSize);
  return {
    app,
    read,
    ownerUrl: options.url,
    async close() {
      await Promise.all([app.end(), read.end()]);
    },
  };
}

function openPool(options: DatabaseOptions, ownLogin: string | undefined, role: string, max: number): pg.Pool {
  const settings = [
    ownLogin ? '' : `-c role=${role}`,
    '-c timezone=UTC',
    role === 'cross_read' ? '-c default_transaction_read_only=on' : '',
  ];
  const pool = new pg.Pool({
    connectionString: ownLogin ?? options.url,
    options: settings.filter(Boolean).join(' '),
    application_name: role,
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    query_timeout: 60_000,
    types,
  });
  pool.on('error', options.onError);
  pool.on('connect', (client) => client.on('error', options.onError));
  return pool;
}

/** Runs a statement on a pool or connection and gives its rows, whose type the caller vouches for. */
export async function rowsOf<Row extends object>(on: pg.Pool | pg.PoolClient, statement: Statement): Promise<Row[]> {
  try {
    const { text, values } = statement;
    const name = values.some(isLong) ? undefined : preparedName(text);
    const result = await on.query<Row>({ text, values: [...values], ...(name ? { name } : {}) });
    return result.rows;
  } catch (error) {
    throw explained(error);
  }
}

const longList = 50;

/**
 * A statement that is prepared keeps its plan, and one made for a few values in a small table reads all of a large one
 * for each of thousands: with long lists it is planned anew.
 */
function isLong(value: unknown): boolean {
  return Array.isArray(value) && value.length > longList;
}

const connectionLost = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300', '08006', '08001']);

/** Turns a lost connection into `unavailable`; any other error stays what it is. */
export function explained(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : '';
  if (connectionLost.has(code) || /timeout exceeded when trying to connect|Connection terminated/.test(message)) {
    return unavailable('database_unavailable', 'The database cannot be reached just now. Try again in a few seconds.');
  }
  return error;
}

/** So many requests may wait for each connection: at 5 ms a statement, a tenth of a second. */
const waitingPerConnection = 20;

/** Whether so many wait for a connection that one more would only make all of them late. */
export function isOverloaded({ app, read }: Database): boolean {
  return [app, read].some((pool) => pool.waitingCount >= waitingPerConnection * (pool.options.max ?? 10));
}
