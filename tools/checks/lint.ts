import type { Check } from './check.ts';
import type { ToolResult } from './run-tool.ts';
import { complaints, runTool } from './run-tool.ts';

/** The rules of biome, accessibility among them, and those of oxlint, which know types. */
export const lint: Check = {
  name: 'lint',
  async run() {
    const biome = await runTool('@biomejs/biome/bin/biome', ['lint', '--error-on-warnings', '--max-diagnostics=none', '--reporter=github']);
    const oxlint = await runTool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '--format=unix']);
    return { problems: [...notes(biome), ...complaints(oxlint)] };
  },
};

/** biome's notes for a build server, as lines for people. */
function notes(result: ToolResult): string[] {
  const found = [...result.text.matchAll(/^::(?:error|warning) title=(.*?),file=(.*?),line=(\d+),.*?::(.*)$/gm)];
  if (found.length === 0) return complaints(result);
  return found.map(([, rule, file, line, says]) => `${file}:${line} ${says} [${rule}]`);
}
