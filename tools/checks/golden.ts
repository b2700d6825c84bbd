import { goldenFiles, staleFiles } from '../golden/golden-files.ts';
import type { Check } from './check.ts';

/** The files that follow from the code are those the code would write now. */
export const golden: Check = {
  name: 'golden',
  async run() {
    const files = await goldenFiles();
    return {
      problems: staleFiles(files).map(({ path }) => `${path} is not what the code gives: npm run golden`),
      note: `${files.length} files`,
    };
  },
};
