import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process started, as text to compare, or null when there is no such process.
 * A number alone does not name a process: after a crash or a restart of the machine
 * it may belong to another one.
 */
export function processStart(pid: number): string | null {
  if (process.platform === 'linux') return linuxStart(pid);
  return isAlive(pid) ? psColumn(pid, 'lstart') : null;
}

/** Whether a process with this number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What a process runs, and which one started it; empty and 0 when it cannot be told. */
export function describeProcess(pid: number): { command: string; parent: number } {
  if (process.platform !== 'linux') return { command: psColumn(pid, 'command'), parent: Number(psColumn(pid, 'ppid')) };
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { command, parent: Number(statFields(pid)[1]) };
  } catch {
    return { command: '', parent: 0 };
  }
}

function psColumn(pid: number, column: 'lstart' | 'command' | 'ppid'): string {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

function linuxStart(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = statFields(pid);
    // A zombie (Z) has ended and only waits to be collected. Field 22 of the file is the start.
    return fields[0] === 'Z' ? null : `${boot}:${fields[19]}`;
  } catch {
    return null;
  }
}

/** The third and all later fields: the second is the program's name in brackets and may hold spaces, so count from its end. */
function statFields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
