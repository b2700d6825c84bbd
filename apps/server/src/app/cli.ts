import { Command } from 'commander';
import { CannotStart } from '../kernel/cannot-start.ts';
import { CrossError } from '../kernel/errors.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { importCommand } from './commands/import.ts';
import { migrateCommand } from './commands/migrate.ts';
import { startCommand } from './commands/start.ts';
import { workerCommand } from './commands/worker.ts';

/** Every command of `cross`, in the order in which help lists them. */
export const commands: readonly (() => Command)[] = [
  startCommand,
  workerCommand,
  migrateCommand,
  demoCommand,
  importCommand,
  doctorCommand,
  explainCommand,
];

/** The `cross` program. Ends the process with code 1 and a sentence when a command cannot do its work. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const program = new Command('cross')
    .description('Cross CRM: start it, look after it, fill it.')
    .showHelpAfterError('Run "cross --help" to see all commands.')
    .addHelpText('after', '\nEach command has its own help, for example: cross start --help');
  for (const command of commands) {
    program.addCommand(command().showHelpAfterError());
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    process.exitCode = 1;
  }
}

/** What a person can act on has its own words; for a fault of ours the stack is what we need to hear of. */
function sentence(error: unknown): string {
  if (error instanceof CannotStart || error instanceof CrossError) return error.message;
  return error instanceof Error ? `This is a fault in Cross CRM, please report it. ${error.stack ?? error.message}` : String(error);
}
