import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from './cannot-start.ts';

/** The user of the operating system that PostgreSQL runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, for good reasons. Gives null when this process is not root; otherwise, in this order:
 * the owner of the existing folder, the owner of the folder around it (so that files in a project
 * of an ordinary user stay that user's), `postgres`, `nobody`.
 */
export function databaseAccount(folder: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readAccounts();
  const owned = [ownerOf(folder), ownerOf(dirname(folder)), ownerOf(dirname(dirname(folder)))];
  const byOwner = owned.map((uid) => accounts.find((account) => account.uid === uid));
  const byName = ['postgres', 'nobody'].map((name) => accounts.find((account) => account.name === name));
  const found = [...byOwner, ...byName].find((account) => account !== undefined && account.uid !== 0);
  if (found === undefined) {
    throw new CannotStart(
      'PostgreSQL does not run as root and there is no other user. Create one (useradd --system postgres) or start as an ordinary user.',
    );
  }
  return found;
}

function readAccounts(): Account[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines
    .map((line) => line.split(':'))
    .filter((parts) => parts.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

function ownerOf(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.uid ?? 0;
}
