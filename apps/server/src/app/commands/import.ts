import { Command } from 'commander';
import { announce } from '../../kernel/log.ts';
import type { ImportFlags } from '../import-files.ts';
import { onceRunning } from '../running.ts';

const more = (text: string, texts: readonly string[]): string[] => [...texts, text];

/** `cross import`: the import wizard without its screen. */
export function importCommand(): Command {
  return new Command('import')
    .description('Import CSV files into a workspace, all of them together, so that links between them are found.')
    .argument('<files...>', 'CSV files')
    .option('--as <email>', 'the person in whose name the records are written; the owner when left out')
    .option('--workspace <name>', 'the workspace, when there are several')
    .option('--object <[file=]name>', 'what the rows are, such as companies; guessed when left out; may be given for each file', more, [])
    .option('--map <column:value=meant>', 'take a value of a column for another one; may be given several times', more, [])
    .option('--mapping <file>', 'JSON as the API takes it to change an import: { "files": [{ "name", "mapping", "key", ... }] }')
    .option('--errors <file>', 'write the rows that were refused to this CSV file')
    .option('--yes', 'import the rows that fit without asking, whatever the preview says')
    .option('--dry-run', 'show what would be created, updated or refused, and write nothing')
    .addHelpText('after', examples)
    .action((files: string[], options: ImportFlags) =>
      onceRunning(async (running) => {
        const { importFiles } = await import('../import-files.ts');
        announce(await importFiles(running, files, options));
      }),
    );
}

const examples = `
Examples:
  cross import accounts.csv products.csv sales_teams.csv sales_pipeline.csv --map product:GTXPro="GTX Pro"
  cross import --object companies accounts.csv --as owner@example.com --dry-run`;
