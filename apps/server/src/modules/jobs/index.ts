import type { ModuleDef } from '../../records/module-def.ts';
import { keepPartitions } from './keep-partitions.ts';
import { listJobs } from './list-jobs.ts';
import { replayJob } from './replay-job.ts';
import { sweep } from './sweep.ts';

export { addPartitions } from './keep-partitions.ts';

/** The administrator's page of background jobs, and the jobs that keep the server itself in order. */
export const jobs: ModuleDef = {
  name: 'jobs',
  jobs: [keepPartitions, sweep],
  operations: [listJobs, replayJob],
};
