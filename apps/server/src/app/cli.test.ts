import { expect, test } from 'vitest';
import { runCross, temporaryFolder } from '../../test/harness/cross-process.ts';
import { commands } from './cli.ts';

test.each(commands.map((create) => ({ name: create().name(), create })))('cross $name has help with an example', ({ name, create }) => {
  const command = create();
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();

  expect(command.description()).toMatch(/^[A-Z].*\.$/);
  expect(help).toMatch(new RegExp(`Examples?:\n  .*cross ${name}`));
});

test('a command that does not exist is refused, with the one that was probably meant', async () => {
  const folder = temporaryFolder();

  const outcome = await runCross(['strat'], { dataDir: folder.path });

  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).toContain('Did you mean start?');
  folder.remove();
});

test('an object is explained without a database, and one that does not exist is refused with those that do', async () => {
  const folder = temporaryFolder();

  const deal = await runCross(['explain', 'deal'], { dataDir: folder.path });
  const nothing = await runCross(['explain', 'nothing'], { dataDir: folder.path });

  expect(deal).toMatchObject({ code: 0, stdout: expect.stringContaining('/deals'), stderr: '' });
  expect(nothing).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('deal') });
  folder.remove();
});
