import type { IconName } from '@cross-crm/ui';
import { useEffect, useRef } from 'react';

/** Something the user can do here: by key, from the palette, and listed under `?`. */
export interface Command {
  /** Unique among the commands of the screen. */
  readonly id: string;
  readonly label: string;
  /** Heading under which the palette and the sheet of keys show it. */
  readonly group: string;
  /** `C`, `Ctrl K`, `Shift F`, `G D`, `?`. Ctrl is Command on a Mac. Left out: only from the palette. */
  readonly keys?: string;
  readonly icon?: IconName;
  /** More words to find it by. */
  readonly hint?: string;
  /** Not in the palette: moves of the cursor and the like. */
  readonly keyOnly?: boolean;
  /** Also inside text fields: only for keys with Ctrl. */
  readonly inText?: boolean;
  run(): void;
}

type Listener = () => void;
interface Layer {
  commands: readonly Command[];
}

const layers: Layer[] = [];
const listeners = new Set<Listener>();
let snapshot: readonly Command[] = [];

/**
 * Offers commands while the component is on screen. What is offered last wins a key, so that a panel takes its keys
 * from the page below it. The list may be made anew with each render.
 */
export function useHotkeys(commands: readonly Command[]): void {
  const layer = useRef<Layer>({ commands });
  useEffect(() => {
    if (sameWords(layer.current.commands, commands)) {
      layer.current.commands = commands;
      return;
    }
    layer.current.commands = commands;
    announce();
  });
  useEffect(() => {
    const own = layer.current;
    layers.push(own);
    announce();
    return () => {
      layers.splice(layers.indexOf(own), 1);
      announce();
    };
  }, []);
}

/** All commands on offer, nearest first, one per id and per key; for `useSyncExternalStore`. */
export const currentCommands = (): readonly Command[] => snapshot;

export function subscribeCommands(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The command as it is now: the layer keeps the newest closure even when its words did not change. */
export function findCommand(id: string): Command | undefined {
  return nearestFirst().find((command) => command.id === id);
}

export function nearestFirst(): readonly Command[] {
  return layers.toReversed().flatMap((layer) => layer.commands);
}

function announce(): void {
  const seen = new Set<string>();
  snapshot = nearestFirst().filter(({ id, keys }) => {
    const names = [`id ${id}`, ...(keys ? [`keys ${keys}`] : [])];
    if (names.some((name) => seen.has(name))) return false;
    for (const name of names) seen.add(name);
    return true;
  });
  for (const listener of listeners) listener();
}

function sameWords(before: readonly Command[], after: readonly Command[]): boolean {
  const words = (commands: readonly Command[]) =>
    commands.map(({ id, label, group, keys, hint }) => [id, label, group, keys, hint].join('\t')).join('\n');
  return before === after || words(before) === words(after);
}
