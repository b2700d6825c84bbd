import { Command } from 'commander';
import { announce } from '../../kernel/log.ts';
import { onceRunning } from '../running.ts';
import type { Running } from '../running.ts';

/** `cross demo`: the demo workspace, in the running server's database or before the next start. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Load the demo, if it is not there yet: invented companies, people and deals. One click removes it.')
    .addHelpText('after', '\nExample:\n  cross demo')
    .action(() => onceRunning(addDemo));
}

/** Loads it and says how to sign in to it; does nothing when it is there. */
export async function addDemo(running: Running): Promise<void> {
  const { fillDemo } = await import('../fill-demo.ts');
  announce(await fillDemo(running));
}
