import { rowsOf } from '../../kernel/database.ts';
import type { Database } from '../../kernel/database.ts';
import { defineServerJob } from '../../kernel/jobs.ts';
import { statement } from '../../kernel/statement.ts';

/** Months that the change log has room for beyond the present one. */
const monthsAhead = 2;

/** Makes the change log's partitions for this month and the next ones; what is there already stays. */
export async function addPartitions(database: Database, now: Date): Promise<void> {
  await rowsOf(database.app, statement`select cross_add_partitions(${now}, ${monthsAhead})`);
}

export const keepPartitions = defineServerJob({
  name: 'jobs.keep-partitions',
  schedule: '17 3 * * *',
  runOnServer: ({ database, clock }) => addPartitions(database, clock.now()),
});
