import { useSyncExternalStore } from 'react';
import type { Command } from '../../lib/hotkeys.ts';
import { currentCommands, findCommand, subscribeCommands } from '../../lib/hotkeys.ts';
import type { PaletteGroup, PaletteRow } from './palette-rows.ts';

const shownAtFirst = 12;

/** The commands of this screen that have all the words typed, by group. */
export function useCommandRows(query: string): readonly PaletteGroup[] {
  const commands = useSyncExternalStore(subscribeCommands, currentCommands).filter(({ keyOnly }) => !keyOnly);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = commands.filter((command) => words.every((word) => textOf(command).includes(word)));
  const shown = words.length === 0 ? fitting.slice(0, shownAtFirst) : fitting;
  const groups = Map.groupBy(shown, ({ group }) => group);
  return [...groups].map(([label, members]) => ({ label, rows: members.map(rowOf) }));
}

function rowOf({ id, icon = 'bolt', label, hint = '', keys }: Command): PaletteRow {
  return {
    id,
    mark: { kind: 'icon', icon },
    title: label,
    about: '',
    reason: hint,
    ...(keys ? { keys } : {}),
    run: () => findCommand(id)?.run(),
  };
}

const textOf = ({ label, group, hint = '' }: Command): string => `${group} ${label} ${hint}`.toLowerCase();
