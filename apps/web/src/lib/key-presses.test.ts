import { expect, test } from 'vitest';
import type { Command } from './hotkeys.ts';
import { commandFor } from './key-presses.ts';

const command = (id: string, keys: string, more: Partial<Command> = {}): Command => ({
  id,
  keys,
  label: id,
  group: 'Test',
  run: () => undefined,
  ...more,
});
const onPage = { inText: false, letters: true };

test('a letter acts on the page and is typed in a text field', () => {
  const commands = [command('create', 'C')];
  expect(commandFor(commands, 'C', onPage)?.id).toBe('create');
  expect(commandFor(commands, 'C', { ...onPage, inText: true })).toBe(undefined);
});

test('whoever switches single letters off keeps the keys with Ctrl', () => {
  const commands = [command('create', 'C'), command('go', 'G D'), command('undo', 'Ctrl Z'), command('end', 'Shift G')];
  const off = { inText: false, letters: false };
  expect(['C', 'G D', 'Ctrl Z', 'Shift G'].map((keys) => commandFor(commands, keys, off)?.id)).toEqual([
    undefined,
    undefined,
    'undo',
    'end',
  ]);
});

test('Ctrl Z in a text field takes back typing, Ctrl K still opens the palette', () => {
  const commands = [command('undo', 'Ctrl Z'), command('palette', 'Ctrl K', { inText: true })];
  const typing = { inText: true, letters: true };
  expect(commandFor(commands, 'Ctrl Z', typing)).toBe(undefined);
  expect(commandFor(commands, 'Ctrl K', typing)?.id).toBe('palette');
});

test('a panel takes a key from the page below it', () => {
  expect(commandFor([command('panel', 'E'), command('page', 'E')], 'E', onPage)?.id).toBe('panel');
});
