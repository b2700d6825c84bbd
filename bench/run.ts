import { openBed } from './bed.ts';
import type { Bed } from './bed.ts';
import { boardFigures } from './figures/board.ts';
import { importFigures } from './figures/import.ts';
import { listFigures } from './figures/lists.ts';
import { pageFigures } from './figures/pages.ts';
import { processFigures } from './figures/process.ts';
import { sizes } from './sizes.ts';

/** `npm run bench -- --size M lists board`: measures the figures named, or all of them. */
const figures: Readonly<Record<string, (bed: Bed) => Promise<void>>> = {
  lists: listFigures,
  pages: pageFigures,
  board: boardFigures,
  import: importFigures,
  process: processFigures,
};

const args = process.argv.slice(2);
const sizeAt = args.indexOf('--size');
const size = sizes[sizeAt < 0 ? 'S' : (args[sizeAt + 1] ?? '')];
const named = args.filter((arg, at) => arg in figures && at !== sizeAt + 1);

if (!size) {
  process.stderr.write(`Choose a size: ${Object.keys(sizes).join(' or ')}.\n`);
  process.exitCode = 1;
} else {
  const bed = await openBed(size);
  try {
    for (const name of named.length > 0 ? named : Object.keys(figures)) await figures[name]?.(bed);
  } finally {
    await bed.stop();
  }
}
