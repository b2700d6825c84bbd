import { useDebouncedValue } from '@mantine/hooks';
import { problemOf } from '../../lib/api.ts';
import type { PaletteGroup, PaletteRow, PaletteScope, PaletteSearch } from './palette-rows.ts';
import { useCommandRows } from './use-command-rows.ts';
import type { FoundRecords } from './use-found-records.ts';
import { useFoundRecords } from './use-found-records.ts';
import { useRecentRows } from './use-recent-rows.ts';

const typingPause = 120;

/** Everything the palette shows for what was typed: records of all objects, then commands. `>` asks for commands only. */
export function usePaletteSearch(text: string, scope: string): PaletteSearch {
  const commandsOnly = text.startsWith('>') || scope === 'commands';
  const query = text.replace(/^>/, '').trim();
  const [settled] = useDebouncedValue(query, typingPause);
  const found = useFoundRecords(commandsOnly ? '' : settled);
  const commands = useCommandRows(query);
  const recent = useRecentRows();
  const groups = commandsOnly ? [] : recordGroups(found, query === '' ? recent : [], scope);
  return {
    groups: scope === 'everything' || commandsOnly ? [...groups, ...commands] : groups,
    scopes: scopesOf(found, commands, query),
    summary: summaryOf(found, query, commandsOnly),
    query,
    searching: found.searching || settled !== query,
    problem: found.error ? problemOf(found.error).message : null,
  };
}

function recordGroups(found: FoundRecords, recent: readonly PaletteRow[], scope: string): readonly PaletteGroup[] {
  if (scope !== 'everything') {
    const object = found.objects.find(({ name }) => name === scope);
    return object && object.rows.length > 0 ? [{ label: object.label, rows: object.rows }] : [];
  }
  const [best, ...others] = found.ranked;
  return [
    ...(recent.length > 0 ? [{ label: 'Opened last', rows: recent }] : []),
    ...(best ? [{ label: 'Best match', rows: [best] }] : []),
    ...(others.length > 0 ? [{ label: 'Records', count: others.length, rows: others }] : []),
  ];
}

function scopesOf(found: FoundRecords, commands: readonly PaletteGroup[], query: string): readonly PaletteScope[] {
  const counted = (rows: number, more = false) => (query === '' ? null : `${String(rows)}${more ? '+' : ''}`);
  const commandCount = commands.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    { name: 'everything', label: 'Everything', count: null },
    ...found.objects.map(({ name, label, rows, more }) => ({ name, label, count: counted(rows.length, more) })),
    { name: 'commands', label: 'Commands', count: counted(commandCount) },
  ];
}

function summaryOf({ ranked, took }: FoundRecords, query: string, commandsOnly: boolean): string {
  if (query === '' || commandsOnly || took === null) return '';
  return `${String(ranked.length)} ${ranked.length === 1 ? 'record' : 'records'} in ${String(took)} ms`;
}
