import type { Check } from './check.ts';
import { projectFiles } from './files.ts';
import { complaints, runTool } from './run-tool.ts';

/** The compiler finds nothing wrong, in each part of the project that has its own settings. */
export const types: Check = {
  name: 'types',
  async run() {
    const projects = projectFiles().filter((path) => path === 'tsconfig.json' || path.endsWith('/tsconfig.json'));
    const problems: string[] = [];
    for (const project of projects)
      problems.push(...complaints(await runTool('@typescript/native/bin/tsc', ['--noEmit', '--pretty', 'false', '-p', project])));
    return { problems, note: `${projects.length} projects` };
  },
};
