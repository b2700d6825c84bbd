import { join } from 'node:path';
import type { Check, Outcome } from './check.ts';
import { root } from './files.ts';
import { complaints, runTool } from './run-tool.ts';

/** Imports point downwards and never in circles, as `.dependency-cruiser.mjs` draws it. */
export const layers: Check = {
  name: 'layers',
  run: () => layersIn(root, ['apps', 'packages', 'e2e', 'bench', 'tools']),
};

/** The same for any folder that is laid out like the project. */
export async function layersIn(folder: string, parts: readonly string[]): Promise<Outcome> {
  const config = ['--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'err'];
  const result = await runTool('dependency-cruiser/bin/dependency-cruiser.mjs', [...config, ...parts], folder);
  const modules = /(\d+) modules, \d+ dependencies cruised/.exec(result.text)?.[1];
  return { problems: complaints(result), ...(modules ? { note: `${modules} files` } : {}) };
}
