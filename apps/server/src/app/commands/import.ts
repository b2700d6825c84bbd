import { Command } from 'commander';
import { announce } from '../../kernel/log.ts';
import { onceRunning } from '../running.ts';

/** `cross import`: the import wizard without its screen. */
export function importCommand(): Command {
  return new Command('import')
    .description('Import CSV files into a workspace, all of them together, so that links between them are found.')
    .argument('<files...>', 'CSV files')
    .requiredOption('--as <email>', 'the person in whose name the records are written')
    .option('--workspace <name>', 'the workspace, when that person belongs to several')
    .option('--mapping <file>', 'JSON with the columns, as the wizard saves it; guessed when left out')
    .option('--dry-run', 'show what would be created, updated or refused, and write nothing')
    .addHelpText('after', '\nExample:\n  cross import accounts.csv deals.csv --as owner@example.com --dry-run')
    .action((files: string[], options: ImportFlags) =>
      onceRunning(async (running) => {
        const { importFiles } = await import('../import-files.ts');
        announce(await importFiles(running, files, options));
      }),
    );
}

/** As commander hands them over. */
export interface ImportFlags {
  readonly as: string;
  readonly workspace?: string;
  readonly mapping?: string;
  readonly dryRun?: boolean;
}
