import type pg from 'pg';
import { lockNumberOf } from './listener.ts';

/** A run whose workers died this often is taken to be what kills them. */
const maxInterruptions = 30;

/** A worker takes its lock a moment after its first jobs: what was taken just now is left alone. */
const graceSeconds = 3;

/**
 * Frees the jobs of workers that died (their lock is free, see `Listener.hold`), so that they start again at once and
 * not after the queue's four hours. The try that was cut off does not count. Gives the number of jobs.
 */
export async function recoverJobs(owner: pg.Pool): Promise<number> {
  const { rows } = await owner.query<{ locked_by: string }>(
    `select distinct locked_by from graphile_worker.jobs
     where locked_by is not null and locked_at < now() - make_interval(secs => $1)`,
    [graceSeconds],
  );
  let freed = 0;
  for (const { locked_by } of rows) freed += await recoverFrom(owner, locked_by);
  return freed;
}

async function recoverFrom(owner: pg.Pool, worker: string): Promise<number> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ gone: boolean }>(`select pg_try_advisory_xact_lock(${lockNumberOf}) as gone`, [worker]);
    const freed = rows[0]?.gone ? await freeJobs(client, worker) : 0;
    await client.query('commit');
    client.release();
    return freed;
  } catch (error) {
    client.release(true); // a closed connection rolls back
    throw error;
  }
}

async function freeJobs(client: pg.PoolClient, worker: string): Promise<number> {
  const { rows } = await client.query<{ id: string; key: string | null }>('select id, key from graphile_worker.jobs where locked_by = $1', [
    worker,
  ]);
  const ids = rows.map((row) => row.id);
  await client.query('select graphile_worker.force_unlock_workers(array[$1])', [worker]);
  await client.query(
    `select graphile_worker.reschedule_jobs(array[id], attempts => greatest(attempts - 1, 0))
     from graphile_worker.jobs where id = any ($1)`,
    [ids],
  );
  const poison = await countInterruptions(
    client,
    rows.flatMap((row) => row.key ?? []),
  );
  await client.query(
    'select graphile_worker.permanently_fail_jobs(array_agg(id)) from graphile_worker.jobs where key = any ($1) having count(*) > 0',
    [poison],
  );
  return ids.length;
}

/** Writes down that runs were cut off, and gives the ids of those that were once too often. */
async function countInterruptions(client: pg.PoolClient, runIds: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string; state: string }>(
    `update job_run set
       interruptions = interruptions + 1,
       attempts = greatest(attempts - 1, 0),
       state = case when interruptions >= $2 then 'dead' else 'failed' end,
       last_error = 'The worker stopped in the middle of this run.'
     where state = 'running' and id::text = any ($1)
     returning id, state`,
    [runIds, maxInterruptions],
  );
  return rows.filter((row) => row.state === 'dead').map((row) => row.id);
}
