import { Command } from 'commander';
import { announce } from '../../kernel/log.ts';

/** `cross explain deal`: table, rules, routes, hooks and rights of an object, in the order they apply. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Tell how an object works: its table, fields, rules, routes, hooks and rights.')
    .argument('<object>', 'the name of the object, such as deal')
    .addHelpText('after', '\nExample:\n  cross explain deal')
    .action(async (name: string) => {
      const { explainObject } = await import('../explain.ts');
      announce(explainObject(name));
    });
}
