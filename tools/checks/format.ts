import type { Check } from './check.ts';
import { complaints, runTool } from './run-tool.ts';

/** Every file is laid out as the formatter does it: `npm run format` mends it. */
export const format: Check = {
  name: 'format',
  async run() {
    const result = await runTool('@biomejs/biome/bin/biome', ['format', '--max-diagnostics=none', '--reporter=github']);
    const files = [...result.text.matchAll(/^::error .*?file=([^,]+)/gm)].map((match) => `${match[1]} is not formatted: npm run format`);
    return { problems: files.length > 0 ? files : complaints(result) };
  },
};
