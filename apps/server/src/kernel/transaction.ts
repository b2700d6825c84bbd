import type { Statement } from '@cross-crm/sql';
import type pg from 'pg';
import type { Connection, Context, TransactionState } from './context.ts';
import type { Database } from './database.ts';
import { explained, rowsOf } from './database.ts';
import { isId } from './ids.ts';

const retried = new Set(['40001', '40P01']);
const maxTries = 4;

/**
 * Runs `run` in one transaction as `cross_app`, bound to the context's workspace. A nested call joins the outer one.
 * The callback's parameter must be called `ctx`, so that the outer handle is out of reach. Nothing that leaves the
 * building may happen inside: add a job instead. A deadlock or serialisation failure runs it again.
 */
export async function transaction<Result>(ctx: Context, run: (ctx: Context) => Promise<Result>): Promise<Result> {
  if (ctx.db.transaction) return run(ctx);
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(ctx, run);
    } catch (error) {
      if (tries >= maxTries || !retried.has(codeOf(error))) throw explained(error);
    }
  }
}

async function attempt<Result>(ctx: Context, run: (ctx: Context) => Promise<Result>): Promise<Result> {
  const client = await connect(ctx.db.pools);
  let broken: Error | undefined;
  try {
    await client.query(beginIn(ctx.workspaceId));
    const inside: Context = { ...ctx, db: inTransaction(ctx.db.pools, client) };
    const result = await run(inside);
    await runBeforeCommit(inside);
    await client.query('commit');
    return result;
  } catch (error) {
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

async function connect(pools: Database): Promise<pg.PoolClient> {
  try {
    return await pools.app.connect();
  } catch (error) {
    throw explained(error);
  }
}

/** The one place where a workspace reaches the database. Begins and binds in one message. */
function beginIn(workspaceId: string): string {
  if (!isId(workspaceId)) throw new Error('A workspace id must be a uuid.');
  return `begin; set local app.ws = '${workspaceId}'`;
}

function inTransaction(pools: Database, client: pg.PoolClient): Connection {
  const state: TransactionState = { beforeCommit: new Map(), changes: [] };
  return { pools, transaction: state, query: (statement) => rowsOf(client, statement) };
}

async function runBeforeCommit(ctx: Context): Promise<void> {
  for (const step of ctx.db.transaction?.beforeCommit.values() ?? []) await step(ctx);
}

/** Gives the error that makes the connection unusable, if the roll-back itself failed. */
async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A context's connection outside a transaction: each hand-written query runs in a short transaction of its own. */
export function poolConnection(pools: Database, bind: () => Context): Connection {
  return {
    pools,
    query: <Row extends object>(statement: Statement) => transaction(bind(), (ctx) => ctx.db.query<Row>(statement)),
  };
}

/** Completes a context at the edge with its connection. */
export function withPools(pools: Database, parts: Omit<Context, 'db'>): Context {
  const ctx: Context = { ...parts, db: poolConnection(pools, () => ctx) };
  return ctx;
}
