import { Command } from 'commander';
import type { Settings } from '../../kernel/config.ts';
import { hasEmbeddedDatabase } from '../../kernel/embedded-postgres.ts';
import { announce } from '../../kernel/log.ts';
import type { Log } from '../../kernel/log.ts';
import type { Lifetime } from '../../kernel/shutdown.ts';
import { checkDatabaseAt } from '../doctor/database.ts';
import { broken, warning } from '../doctor/finding.ts';
import type { Finding } from '../doctor/finding.ts';
import { checkMachine } from '../doctor/machine.ts';
import { once, reachDatabase } from '../running.ts';

/** `cross doctor`: looks at everything the server stands on; ends with code 1 when something is broken. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Check programs, disk, port, database and clock, and say how to mend what is wrong.')
    .addHelpText('after', '\nExample:\n  cross doctor')
    .action(examine);
}

async function examine(): Promise<void> {
  const findings = await once(async (settings, log, lifetime) => {
    const machine = await checkMachine(settings);
    machine.forEach(show);
    const database = await checkDatabase(settings, log, lifetime).catch((error: unknown) => [unreachable(error)]);
    database.forEach(show);
    return [...machine, ...database];
  });
  const wrong = findings.filter((finding) => finding.state === 'broken').length;
  announce(wrong === 0 ? '\nNothing is broken.' : `\n${wrong} ${wrong === 1 ? 'thing is' : 'things are'} broken.`);
  if (wrong > 0) process.exitCode = 1;
}

async function checkDatabase(settings: Settings, log: Log, lifetime: Lifetime): Promise<Finding[]> {
  // Looking must not create a database.
  if (settings.databaseUrl === null && !hasEmbeddedDatabase(settings.dataDir))
    return [warning('There is no database yet.', 'npm start creates it.')];
  return checkDatabaseAt(await reachDatabase(settings, log, lifetime), settings);
}

function unreachable(error: unknown): Finding {
  const says = error instanceof Error ? error.message : String(error);
  return broken(says, 'Roles, migrations and clock could not be checked without the database.');
}

function show(finding: Finding): void {
  announce(`${finding.state.padEnd(9)}${finding.says}`);
  if (finding.mend !== undefined) announce(`${' '.repeat(9)}-> ${finding.mend}`);
}
