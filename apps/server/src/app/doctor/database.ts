import { CannotStart } from '../../kernel/cannot-start.ts';
import { checkDatabase } from '../../kernel/check-database.ts';
import type { Settings } from '../../kernel/config.ts';
import { migrationState } from '../../kernel/migrate.ts';
import { queryOnce } from '../../kernel/query-once.ts';
import { broken, ok, warning } from './finding.ts';
import type { Finding } from './finding.ts';

interface Role {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypass: boolean;
  readonly usable: boolean;
}

/** Version, roles, migrations and clock of the database at the owner's `url`. */
export async function checkDatabaseAt(url: string, settings: Settings): Promise<Finding[]> {
  const { version } = await checkDatabase(url);
  const kind = settings.databaseUrl === null ? 'embedded ' : '';
  return [
    ok(`The ${kind}PostgreSQL ${version} answers.`),
    await checkMigrations(url),
    ...(await checkRoles(url)),
    ...(await checkOwnLogins(settings)),
    await checkClock(url),
  ];
}

async function checkMigrations(url: string): Promise<Finding> {
  try {
    const { database, code } = await migrationState(url);
    if (database === code) return ok(`The database is at version ${code}, that of this release.`);
    return warning(`The database is at version ${database}, this release needs ${code}.`, 'Start the server, or run: cross migrate');
  } catch (error) {
    return broken(error instanceof CannotStart ? error.message : String(error), 'Nothing was changed.');
  }
}

async function checkRoles(url: string): Promise<Finding[]> {
  const roles = await queryOnce<Role>(
    url,
    `SELECT rolname AS name, rolsuper AS superuser, rolbypassrls AS bypass, pg_has_role(current_user, oid, 'member') AS usable
       FROM pg_roles WHERE rolname IN ('cross_app', 'cross_read')`,
  );
  const find = (name: string) => roles.find((role) => role.name === name);
  return [checkAppRole(find('cross_app')), checkReadRole(find('cross_read'))];
}

function checkAppRole(role: Role | undefined): Finding {
  if (role === undefined) return missing('cross_app');
  if (role.superuser || role.bypass) {
    return broken(
      'The role cross_app can go round row-level security, which keeps workspaces apart.',
      'As a superuser: ALTER ROLE cross_app NOSUPERUSER NOBYPASSRLS',
    );
  }
  return role.usable ? ok('The role cross_app is under row-level security.') : unusable('cross_app');
}

function checkReadRole(role: Role | undefined): Finding {
  if (role === undefined) return missing('cross_read');
  if (role.superuser) return broken('The role cross_read is a superuser.', 'As a superuser: ALTER ROLE cross_read NOSUPERUSER');
  if (!role.usable) return unusable('cross_read');
  if (role.bypass) return ok('The role cross_read has BYPASSRLS.');
  return warning(
    'The role cross_read has no BYPASSRLS: lists are right, but those that filter on custom fields are planned less well.',
    'As a superuser, where the provider allows it: ALTER ROLE cross_read BYPASSRLS',
  );
}

const missing = (role: string): Finding => warning(`The role ${role} does not exist yet.`, 'Start the server, or run: cross migrate');

const unusable = (role: string): Finding =>
  broken(`The login of DATABASE_URL may not act as ${role}.`, `As a superuser: GRANT ${role} TO the user in DATABASE_URL`);

async function checkOwnLogins(settings: Settings): Promise<Finding[]> {
  const logins = [
    { name: 'DATABASE_APP_URL', url: settings.databaseAppUrl, role: 'cross_app' },
    { name: 'DATABASE_READ_URL', url: settings.databaseReadUrl, role: 'cross_read' },
  ];
  return Promise.all(logins.flatMap(({ name, url, role }) => (url === null ? [] : [checkOwnLogin(name, url, role)])));
}

async function checkOwnLogin(name: string, url: string, role: string): Promise<Finding> {
  try {
    await checkDatabase(url);
    const [login] = await queryOnce<{ member: boolean; superuser: boolean }>(
      url,
      `SELECT pg_has_role(current_user, $1, 'usage') AS member, rolsuper AS superuser FROM pg_roles WHERE rolname = current_user`,
      [role],
    );
    if (login?.superuser === true) return broken(`The login of ${name} is a superuser.`, `Use a login that is only a member of ${role}.`);
    if (login?.member === true) return ok(`The login of ${name} acts as ${role}.`);
    return broken(`The login of ${name} has not the rights of ${role}.`, `As a superuser: GRANT ${role} TO that user WITH INHERIT TRUE`);
  } catch (error) {
    return broken(`${name}: ${error instanceof Error ? error.message : String(error)}`, `Mend ${name}, or leave it empty.`);
  }
}

async function checkClock(url: string): Promise<Finding> {
  const before = Date.now();
  const [row] = await queryOnce<{ at: string }>(url, 'SELECT extract(epoch FROM clock_timestamp())::text AS at');
  const after = Date.now();
  const skew = Math.max(0, before - Number(row?.at ?? 0) * 1_000, Number(row?.at ?? 0) * 1_000 - after) / 1_000;
  const says = `The clocks of this machine and of the database differ by ${skew.toFixed(1)} s.`;
  if (skew > 60) return broken(says, 'Set both by the network time (timedatectl set-ntp true).');
  if (skew > 2) return warning(says, 'Set both by the network time (timedatectl set-ntp true).');
  return ok('The clocks of this machine and of the database agree.');
}
