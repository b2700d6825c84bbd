import type { Check } from './check.ts';
import { complaints, runTool } from './run-tool.ts';

/** Imports point downwards and never in circles, as `.dependency-cruiser.mjs` draws it. */
export const layers: Check = {
  name: 'layers',
  async run() {
    const folders = ['apps', 'packages', 'e2e', 'bench', 'tools'];
    const result = await runTool('dependency-cruiser/bin/dependency-cruiser.mjs', [
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err',
      ...folders,
    ]);
    const modules = /(\d+) modules, \d+ dependencies cruised/.exec(result.text)?.[1];
    return { problems: complaints(result), ...(modules ? { note: `${modules} files` } : {}) };
  },
};
