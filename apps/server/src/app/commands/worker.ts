import { Command } from 'commander';
import { announce, createLog } from '../../kernel/log.ts';
import { openLifetime } from '../../kernel/shutdown.ts';
import { openBeside, ownSettings } from '../running.ts';

/** `cross worker`: background jobs in a process of their own, as many of them as one likes. */
export function workerCommand(): Command {
  return new Command('worker')
    .description('Run background jobs beside the server, on the same database. Use with WORKER=off at the server.')
    .addHelpText('after', '\nExample:\n  DATABASE_URL=postgres://cross:secret@db/cross cross worker')
    .action(work);
}

async function work(): Promise<void> {
  const settings = ownSettings();
  const log = createLog(settings.logLevel);
  const lifetime = openLifetime(log);
  try {
    const running = await openBeside(settings, log, lifetime);
    const { startWorker } = await import('../server.ts');
    await lifetime.open(
      'worker',
      () => startWorker(running),
      (worker) => worker.close(),
    );
    announce('The worker is running. Ctrl-C stops it after the jobs under way.');
  } catch (error) {
    await lifetime.close();
    throw error;
  }
}
