// Finds the Node.js that Cross CRM runs on. Must itself run on Node.js 20.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const needed = [24, 11];

/** @param {string} version such as 24.21.0 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/**
 * The path of a Node.js that is new enough: this one, or the one that npm installed with the other packages.
 * @param {string} root the folder of the project
 */
export function findNode(root) {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const brought = join(root, 'node_modules', `node-${platform}-${process.arch}`, program);
  if (existsSync(brought)) return brought;
  throw new Error(
    `Cross CRM needs Node.js ${needed.join('.')} or newer, this is ${process.versions.node}, and there is none among the packages for ${platform}-${process.arch}. ` +
      'Run npm ci without --omit=optional, or install Node.js 24 from https://nodejs.org.',
  );
}

/**
 * Runs a program in the foreground and passes on the signals that ask it to end. Gives its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
