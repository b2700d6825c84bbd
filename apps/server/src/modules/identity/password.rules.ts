import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@cross-crm/schema';

const shortest = 8;
const longest = 128;

const common = new Set(
  readFileSync(join(import.meta.dirname, 'common-passwords.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);

/** Who a password is for: it may not be one of these. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

/**
 * What is wrong with a new password: its length in characters, or that it is among the first an attacker tries. There
 * are no rules on which characters it has to have (NIST SP 800-63B, 3.1.1.2).
 */
export function passwordIssues(password: string, owner: PasswordOwner): Issue[] {
  const length = [...password.normalize('NFC')].length;
  const issue = (code: string, message: string): Issue[] => [{ path: ['password'], code, message }];
  if (length < shortest) return issue('too_short', `Choose a password of ${shortest} characters or more.`);
  if (length > longest) return issue('too_long', `Choose a password of ${longest} characters or fewer.`);
  if (isAboutOwner(password, owner)) return issue('too_personal', 'Choose a password that is not your name or address.');
  if (isCommon(password)) return issue('too_common', 'Choose another password: this one is among the first that are tried.');
  return [];
}

function isAboutOwner(password: string, { email, name }: PasswordOwner): boolean {
  const known = [email, email.split('@')[0] ?? '', name, ...name.split(/\s+/)].map(plain);
  return known.includes(plain(password));
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, '');
}

function isCommon(password: string): boolean {
  const folded = password.normalize('NFC').toLowerCase();
  return common.has(folded) || new Set(folded).size <= 2;
}
