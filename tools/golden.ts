import { goldenFiles, staleFiles } from './golden/golden-files.ts';

/** Writes the files that others rely on and that follow from the code: `npm run golden`. Look at their diff. */
const stale = staleFiles(await goldenFiles());
for (const file of stale) {
  file.write();
  process.stdout.write(`wrote ${file.path}\n`);
}
if (stale.length === 0) process.stdout.write('Everything was up to date.\n');
