import type { Check } from './check.ts';
import { complaints, runTool } from './run-tool.ts';

/** No file, export or dependency that nothing uses. */
export const deadCode: Check = {
  name: 'dead code',
  run: async () => ({ problems: complaints(await runTool('knip/bin/knip.js', ['--no-progress', '--no-config-hints'])) }),
};
