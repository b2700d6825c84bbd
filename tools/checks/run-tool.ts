import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './files.ts';

export interface ToolResult {
  readonly code: number;
  /** What it printed, on both channels. */
  readonly text: string;
}

/** Runs a program of `node_modules` under this Node.js, in a folder: `runTool('knip/bin/knip.js', ['--production'])`. */
export function runTool(script: string, args: readonly string[], cwd: string = root): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    const collect = (chunk: Buffer): void => {
      text += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** The lines that a tool printed when it failed; none when it was content. */
export function complaints({ code, text }: ToolResult): string[] {
  if (code === 0) return [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 ? lines : [`It ended with code ${code} and said nothing.`];
}
