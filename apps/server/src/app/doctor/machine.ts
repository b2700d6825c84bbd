import { execFileSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { CannotStart } from '../../kernel/cannot-start.ts';
import type { Settings } from '../../kernel/config.ts';
import { dataFolderHolder, makeDataFolder } from '../../kernel/data-folder.ts';
import { portProblem } from '../../kernel/ports.ts';
import { broken, ok, warning } from './finding.ts';
import type { Finding } from './finding.ts';

const gigabyte = 2 ** 30;

/** Programs, folder, disk and port of this machine. */
export async function checkMachine(settings: Settings): Promise<Finding[]> {
  return [checkNode(), checkNpm(), checkFolder(settings), checkDisk(settings), await checkPort(settings)];
}

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 11)) return ok(`Node.js ${process.versions.node}`);
  return broken(`Node.js ${process.versions.node} is too old.`, 'Run it with npm start or npx cross, which bring Node.js 24 along.');
}

function checkNpm(): Finding {
  try {
    const version = execFileSync('npm', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    if (Number.parseInt(version, 10) >= 10) return ok(`npm ${version}`);
    return warning(`npm ${version} is older than what we test with.`, 'Upgrade it: npm install --global npm@11');
  } catch {
    return warning('npm is not on the path: only updates need it.', 'Install Node.js with npm from https://nodejs.org.');
  }
}

function checkFolder({ dataDir }: Settings): Finding {
  try {
    makeDataFolder(dataDir);
  } catch (error) {
    return broken(error instanceof CannotStart ? error.message : String(error), `For example: sudo chown -R $(id -un) ${dataDir}`);
  }
  const holder = dataFolderHolder(dataDir);
  const use = holder === null ? 'not in use' : `in use by process ${holder.pid} since ${holder.since}`;
  return ok(`The data folder ${dataDir} can be written, and is ${use}.`);
}

function checkDisk({ dataDir }: Settings): Finding {
  const free = freeBytes(dataDir);
  const says = `${(free / gigabyte).toFixed(1)} GB are free on the disk of the data folder.`;
  if (free < gigabyte / 4) return broken(says, 'Free some space now: the database stops when the disk is full.');
  if (free < 2 * gigabyte) return warning(says, 'Free some space soon, or move the data folder and set DATA_DIR.');
  return ok(says);
}

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

async function checkPort({ port, host, dataDir }: Settings): Promise<Finding> {
  const problem = await portProblem(port, host);
  if (problem === null) return ok(`Port ${port} is free.`);
  if (problem === 'EADDRINUSE' && dataFolderHolder(dataDir) !== null) return ok(`Port ${port} is used, and the server is running.`);
  if (problem === 'EADDRINUSE')
    return broken(`Port ${port} is used by another program.`, `Stop that one, or choose another port: PORT=${port + 1} npm start`);
  return broken(`Port ${port} cannot be listened on at ${host} (${problem}).`, 'Choose another PORT, or a HOST that this machine has.');
}
