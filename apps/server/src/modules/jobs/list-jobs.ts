import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { invalidAt } from '../../kernel/errors.ts';
import { isId } from '../../kernel/ids.ts';
import { defineOperation } from '../../kernel/operation.ts';
import { statement } from '../../kernel/statement.ts';

const state = z.enum(['waiting', 'running', 'done', 'failed', 'dead']);
const time = z.iso.datetime();

/** A run of a job as an administrator sees it. `failed` will be tried again, `dead` will not unless someone replays it. */
export const jobRun = z.strictObject({
  id: z.uuid(),
  task: z.string(),
  state,
  attempts: z.number().int(),
  maxAttempts: z.number().int(),
  lastError: z.string().nullable(),
  runAt: time,
  createdAt: time,
  finishedAt: time.nullable(),
  payload: z.json(),
});

type JobRun = z.infer<typeof jobRun>;

export const listJobs = defineOperation({
  method: 'GET',
  path: '/jobs',
  access: 'administrator',
  tag: 'Jobs',
  summary: 'Background jobs, newest first',
  query: z.strictObject({
    state: state.optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.strictObject({ jobs: z.array(jobRun), next: z.string().nullable() }),
  async run({ ctx, query }) {
    const found = await readJobs(ctx, query.state ?? null, query.cursor ? parseCursor(query.cursor) : null, query.limit + 1);
    const jobs = found.slice(0, query.limit);
    const last = jobs.at(-1);
    return { jobs, next: found.length > query.limit && last ? cursorOf(last) : null };
  },
});

function readJobs(ctx: Context, wanted: string | null, after: Position | null, limit: number): Promise<JobRun[]> {
  return ctx.db.query<JobRun>(statement`
    select id, job as task, state, attempts, max_attempts as "maxAttempts", last_error as "lastError", payload,
      to_char(run_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "runAt",
      to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
      to_char(finished_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "finishedAt"
    from job_run
    where workspace_id = ${ctx.workspaceId}
      and (${wanted}::text is null or state = ${wanted})
      and (${after?.id ?? null}::uuid is null or (created_at, id) < (${after?.createdAt ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by created_at desc, id desc
    limit ${limit}`);
}

interface Position {
  readonly createdAt: string;
  readonly id: string;
}

function cursorOf({ createdAt, id }: Position): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url');
}

function parseCursor(cursor: string): Position {
  const [createdAt = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (isId(id) && time.safeParse(createdAt).success) return { createdAt, id };
  throw invalidAt(['cursor'], 'bad_cursor', 'This cursor belongs to another list. Start again without one.');
}
