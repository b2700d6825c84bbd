import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { CannotStart } from '../../kernel/cannot-start.ts';
import { configVariables } from '../../kernel/config.ts';
import type { Settings } from '../../kernel/config.ts';
import { announce, createLog } from '../../kernel/log.ts';
import { freePort, portProblem } from '../../kernel/ports.ts';
import { queryOnce } from '../../kernel/query-once.ts';
import { endWithNpm, openLifetime } from '../../kernel/shutdown.ts';
import { openAlone, ownSettings, takeFolder } from '../running.ts';
import type { Running } from '../running.ts';
import { addDemo } from './demo.ts';

/** `cross start`: everything in one process, until a signal ends it. */
export function startCommand(): Command {
  return new Command('start')
    .description('Serve Cross CRM. Starts the embedded database, unless DATABASE_URL names another.')
    .option('--demo', 'load the demo workspace first, if it is not there yet')
    .addHelpText('after', `\nSettings, from the environment:\n${settingsHelp()}\n\nExample:\n  PORT=8080 HOST=0.0.0.0 cross start`)
    .action(start);
}

async function start(options: { demo?: boolean }): Promise<void> {
  const settings = ownSettings();
  const log = createLog(settings.logLevel);
  const lifetime = openLifetime(log);
  endWithNpm();
  try {
    // The folder comes first: a server that is running already has the port as well, and another port is no way out of that.
    await takeFolder(settings, lifetime);
    const running = await openAlone(await withFreePort(settings), log, lifetime);
    if (options.demo === true) await addDemo(running);
    const { startServer } = await import('../server.ts');
    const server = await lifetime.open(
      'server',
      () => startServer(running),
      (started) => started.close(),
    );
    await announceReady(running, server.address);
  } catch (error) {
    await lifetime.close();
    throw error;
  }
}

/** PORT=0 takes any free port. A taken one is told before the database starts, not after. */
async function withFreePort(settings: Settings): Promise<Settings> {
  if (settings.port === 0) return { ...settings, port: await freePort(settings.host) };
  const problem = await lastingPortProblem(settings);
  if (problem === null) return settings;
  throw new CannotStart(explainPort(problem, settings));
}

/** A server that is just stopping still has its port for a moment. */
async function lastingPortProblem({ port, host }: Settings): Promise<string | null> {
  for (let attempt = 1; ; attempt++) {
    const problem = await portProblem(port, host);
    if (problem !== 'EADDRINUSE' || attempt === 6) return problem;
    await sleep(200);
  }
}

function explainPort(problem: string, { port, host }: Settings): string {
  if (problem === 'EADDRINUSE')
    return `Port ${port} is used by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  if (problem === 'EACCES')
    return `This user may not listen on port ${port}: those below 1024 belong to root. Choose another: PORT=3000 npm start`;
  return `This machine cannot listen on the address ${host} (${problem}). Set HOST to an address it has, or to 0.0.0.0 for all of them.`;
}

async function announceReady(running: Running, address: string): Promise<void> {
  const [found] = await queryOnce<{ someone: boolean }>(running.databaseUrl, 'SELECT EXISTS (SELECT FROM account) AS someone');
  const next = found?.someone === true ? 'sign in' : 'create the first account, which owns the workspace';
  announce(`\nCross CRM is ready: ${address}\nOpen it in a browser and ${next}. Ctrl-C stops it.\n`);
}

function settingsHelp(): string {
  return configVariables
    .map(({ name, says, otherwise }) => `  ${name.padEnd(20)}${says}${otherwise ? ` Default: ${otherwise}` : ''}`)
    .join('\n');
}
