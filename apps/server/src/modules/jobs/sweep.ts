import { rowsOf } from '../../kernel/database.ts';
import { defineServerJob } from '../../kernel/jobs.ts';
import { statement } from '../../kernel/statement.ts';

/** Throws away what has had its time: ended sessions, kept answers of yesterday, runs done a month ago. */
export const sweep = defineServerJob({
  name: 'jobs.sweep',
  schedule: '41 * * * *',
  async runOnServer({ database, clock }) {
    await rowsOf(database.app, statement`select cross_sweep(${clock.now()})`);
  },
});
