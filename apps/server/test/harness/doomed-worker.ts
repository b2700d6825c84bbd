import { z } from 'zod';
import { openCore } from '../../src/app/server.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { completeConfig, readSettings } from '../../src/kernel/config.ts';
import { defineJob } from '../../src/kernel/jobs.ts';
import { startJobWorker } from '../../src/kernel/job-worker.ts';
import { createLog } from '../../src/kernel/log.ts';

/** A worker in a process of its own that takes a job and never ends it: a test kills it. */
const databaseUrl = process.env['DATABASE_URL'] ?? '';
const config = completeConfig(readSettings({}, import.meta.dirname), 'a secret for tests that is long enough');
const core = await openCore({ config, log: createLog('silent'), clock: systemClock, databaseUrl });
const endless = defineJob({ name: 'test.endless', input: z.strictObject({}), run: () => new Promise(() => undefined) });
await startJobWorker({ ...core.server, listener: core.listener, databaseUrl, jobs: [endless] });
