import { Command } from 'commander';
import { announce } from '../../kernel/log.ts';
import { migrate, schemaVersion } from '../../kernel/migrate.ts';
import { once, reachDatabase } from '../running.ts';

/** `cross migrate`: what every start does by itself, for those who want it to be a step of its own. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database to the version of this release. Safe to run again; every start does it too.')
    .addHelpText('after', '\nExample:\n  DATABASE_URL=postgres://cross:secret@db/cross cross migrate')
    .action(() =>
      once(async (settings, log, lifetime) => {
        const url = await reachDatabase(settings, log, lifetime);
        const { applied } = await migrate(url, { log });
        applied.forEach((file) => announce(`ran ${file}`));
        announce(`The database is at version ${schemaVersion()}.`);
      }),
    );
}
