import type { Statement } from '@cross-crm/sql';
import { z } from 'zod';
import { hashPassword, isOutdatedHash, passwordMatches } from '../../kernel/crypto.ts';
import { conflict, invalid } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { statement } from '../../kernel/statement.ts';
import { passwordIssues } from './password.rules.ts';

/** A person who can sign in, in whichever workspaces. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
}

/** What runs statements: a transaction's connection, or rows outside of one. Accounts belong to no workspace. */
export interface AccountQueries {
  query<Row extends object>(statement: Statement): Promise<Row[]>;
}

/** An address as it is stored and compared. */
export const emailAddress = z.string().trim().toLowerCase().pipe(z.email('Write an email address, for instance ada@example.com.').max(254));

/** A person's name. */
export const personName = z.string().trim().min(1, 'Write a name.').max(200);

/** A password as it is typed; whether a new one is good enough is `requireGoodPassword`'s to say. */
export const typedPassword = z.string().max(1_000);

/** The account of an address, if there is one. */
export async function findAccount(queries: AccountQueries, email: string): Promise<Account | null> {
  const [account] = await queries.query<Account>(statement`
    select id, email, name, password_hash as "passwordHash" from account where email = ${email}`);
  return account ?? null;
}

/** @throws invalid, saying what is wrong with a new password */
export function requireGoodPassword(password: string, owner: { email: string; name: string }): void {
  const issues = passwordIssues(password, owner);
  if (issues.length > 0) throw invalid(issues);
}

/** Makes an account. @throws conflict when the address has one, maybe since a moment ago */
export async function addAccount(
  queries: AccountQueries,
  person: { email: string; name: string; passwordHash: string; now: Date },
): Promise<string> {
  const id = newId();
  const { email, name, passwordHash, now } = person;
  const added = await queries.query(statement`
    insert into account (id, email, name, password_hash, created_at, updated_at)
    values (${id}, ${email}, ${name}, ${passwordHash}, ${now}, ${now})
    on conflict (email) do nothing returning id`);
  if (added.length === 0) throw conflict('account_exists', 'This address has an account already. Try again with its password.');
  return id;
}

/** Whether the password is the account's; as slow for nobody's account as for somebody's. */
export async function verifyPassword(queries: AccountQueries, account: Account | null, password: string, now: Date): Promise<boolean> {
  const right = await passwordMatches(password, account?.passwordHash ?? null);
  if (right && account?.passwordHash && isOutdatedHash(account.passwordHash)) await strengthen(queries, account.id, password, now);
  return right;
}

async function strengthen(queries: AccountQueries, id: string, password: string, now: Date): Promise<void> {
  const hash = await hashPassword(password);
  await queries.query(statement`update account set password_hash = ${hash}, updated_at = ${now} where id = ${id}`);
}
