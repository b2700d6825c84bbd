import type { DateOrder, Import, ImportFile, ImportStatus } from '@cross-crm/sdk';

export const delimiterNames: Readonly<Record<string, string>> = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar' };

export const dateOrderNames: Readonly<Record<DateOrder, string>> = {
  ymd: '2026-11-22 (Y-M-D)',
  dmy: '22/11/2026 (D/M/Y)',
  mdy: '11/22/2026 (M/D/Y)',
};

export const dateOrderShort: Readonly<Record<DateOrder, string>> = { ymd: 'Y-M-D', dmy: 'D/M/Y', mdy: 'M/D/Y' };

export const decimalNames: Readonly<Record<string, string>> = { '.': '1,234.56 (point)', ',': '1.234,56 (comma)' };

export const statusNames: Readonly<Record<ImportStatus, string>> = {
  draft: 'Draft',
  previewing: 'Being checked',
  previewed: 'Ready to commit',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  undone: 'Undone',
};

/** `{n} rows`, with the right ending. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString(navigator.language)} ${count === 1 ? one : many}`;
}

export const figure = (count: number): string => count.toLocaleString(navigator.language);

/** A size in bytes for people: "12.4 kB", "1.9 GB". */
export function sizeWords(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const rank = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const size = bytes / 1000 ** rank;
  return `${size.toLocaleString(navigator.language, { maximumFractionDigits: rank > 0 && size < 100 ? 1 : 0 })} ${units[rank] ?? 'B'}`;
}

export interface StateWords {
  readonly text: string;
  readonly tone: 'pos' | 'neg' | 'warn' | 'muted';
}

/** What is to be said about a file in the rail. */
export function fileState(given: Import, file: ImportFile): StateWords {
  if (file.problem) return { text: 'Cannot be read', tone: 'neg' };
  if (given.status === 'undone') return { text: 'Undone', tone: 'muted' };
  if (file.result)
    return file.result.refused > 0 ? { text: `${figure(file.result.refused)} refused`, tone: 'neg' } : { text: 'Done', tone: 'pos' };
  if (given.status === 'running') return { text: isNext(given, file) ? 'Being written' : 'Waits', tone: 'muted' };
  if (file.object === null) return { text: 'Choose a kind', tone: 'warn' };
  if (given.status === 'previewing') return { text: 'Being checked', tone: 'muted' };
  if (!file.preview) return { text: 'Read', tone: 'muted' };
  return file.preview.error > 0 ? { text: counted(file.preview.error, 'error'), tone: 'neg' } : { text: 'Ready', tone: 'pos' };
}

/** Files are written one after the other. */
const isNext = ({ files }: Import, file: ImportFile): boolean =>
  files.find(({ problem, result }) => problem === null && result === null)?.name === file.name;

/** What the server is doing: "Checking 3,400 of 8,800 rows". */
export function progressWords({ progress: { phase, done, total } }: Import): string {
  const verb = {
    waiting: 'Waiting to start',
    reading: 'Reading',
    checking: 'Checking',
    writing: 'Writing',
    linking: 'Linking',
    undoing: 'Taking back',
  };
  const said = phase ? verb[phase] : 'Working';
  if (phase === 'waiting' || total === 0) return said;
  return `${said} ${figure(done)} of ${counted(total, phase === 'undoing' ? 'change' : 'row')}`;
}
