import { parseCronItem } from 'graphile-worker';
import type pg from 'pg';

/** A job that starts by the clock. */
export interface Schedule {
  /** Name of the queue's task that a tick adds; its payload is `{ tick: ISO time }`. */
  readonly task: string;
  /** Cron line in UTC, so that daylight saving neither skips nor repeats a tick. */
  readonly cron: string;
}

const minuteMs = 60_000;
/** Ticks missed while nothing ran are made up for by one, at most this far back. */
const catchUpMs = 2 * 24 * 60 * minuteMs;

/**
 * Adds the queue's tasks that are due. Whoever moves a schedule's last tick forward has it, so that many nodes that
 * call this at the same time add each tick once; a clock that goes back adds nothing until it is past the last tick.
 */
export async function addDueTicks(owner: pg.Pool, schedules: readonly Schedule[], now: Date): Promise<number> {
  const last = await lastTicks(owner);
  let added = 0;
  for (const schedule of schedules) {
    const since = last.get(schedule.task) ?? now.getTime() - minuteMs;
    const due = lastMatch(schedule, since, now.getTime());
    if (due !== null) added += await addTick(owner, schedule.task, due);
  }
  return added;
}

async function lastTicks(owner: pg.Pool): Promise<Map<string, number>> {
  const { rows } = await owner.query<{ name: string; last_tick: Date }>('select name, last_tick from schedule_tick');
  return new Map(rows.map((row) => [row.name, row.last_tick.getTime()]));
}

/** The newest minute after `since` and not after `now` that the cron line names. */
function lastMatch(schedule: Schedule, since: number, now: number): number | null {
  const { match } = parseCronItem({ task: schedule.task, match: schedule.cron });
  const oldest = Math.max(since, now - catchUpMs);
  for (let minute = now - (now % minuteMs); minute > oldest; minute -= minuteMs) {
    if (match(digestOf(new Date(minute)))) return minute;
  }
  return null;
}

function digestOf(time: Date): { min: number; hour: number; date: number; month: number; dow: number } {
  return {
    min: time.getUTCMinutes(),
    hour: time.getUTCHours(),
    date: time.getUTCDate(),
    month: time.getUTCMonth() + 1,
    dow: time.getUTCDay(),
  };
}

async function addTick(owner: pg.Pool, task: string, due: number): Promise<number> {
  const tick = new Date(due).toISOString();
  const { rowCount } = await owner.query(
    `with won as (
       insert into schedule_tick as s (name, last_tick) values ($1, $2)
       on conflict (name) do update set last_tick = excluded.last_tick where s.last_tick < excluded.last_tick
       returning name)
     select graphile_worker.add_job(name, json_build_object('tick', $2::timestamptz), max_attempts => 5, job_key => name || ' ' || $3::text) from won`,
    [task, tick, tick],
  );
  return rowCount ?? 0;
}
