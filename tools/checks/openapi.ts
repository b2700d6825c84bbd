import type { Check } from './check.ts';
import { complaints, runTool } from './run-tool.ts';

/** The API's document keeps to OpenAPI 3.1, and its examples to its schemas. */
export const openapi: Check = {
  name: 'openapi',
  async run() {
    const config = ['--config', 'tools/checks/openapi.redocly.yaml', '--format', 'stylish'];
    return { problems: complaints(await runTool('@redocly/cli/bin/cli.js', ['lint', 'apps/server/openapi.json', ...config])) };
  },
};
