import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';

const onOff = z.enum(['on', 'off', 'true', 'false', '1', '0'], 'must be on or off').transform((word) => ['on', 'true', '1'].includes(word));

const wholeNumber = (low: number, high: number) =>
  z.coerce
    .number(`must be a whole number from ${low} to ${high}`)
    .int(`must be a whole number from ${low} to ${high}`)
    .min(low, `must be ${low} or more`)
    .max(high, `must be ${high} or less`);

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://crm.example.com' })
  .transform((address) => address.replace(/\/+$/, ''));

const postgresAddress = z.string().refine(isPostgresAddress, {
  error:
    'must look like postgres://user:password@host:5432/database; in the password write @ as %40, : as %3A, / as %2F, # as %23 and % as %25',
});

const addressList = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .refine((list) => list.every(isAddressOrRange), {
    error: 'must be IP addresses or ranges with commas between them, such as 10.0.0.5,192.168.0.0/16',
  });

/** Every variable that Cross CRM reads, what it is for, and what it is when nobody sets it. */
const variables = {
  PORT: { says: 'The port the web server listens on; 0 takes any free one.', shape: wholeNumber(0, 65_535), otherwise: '3000' },
  HOST: {
    says: 'The network address to listen on. Only this machine reaches 127.0.0.1, so that nobody else can create the first account; 0.0.0.0 lets other machines in.',
    shape: z.string().min(1, 'must not be empty'),
    otherwise: '127.0.0.1',
  },
  PUBLIC_URL: { says: 'The address people type in, used in links and mail; http://localhost:PORT when not set.', shape: webAddress },
  DATA_DIR: { says: 'The folder that keeps the embedded database, files and secrets.', shape: z.string().min(1), otherwise: './data' },
  DATABASE_URL: {
    says: 'A PostgreSQL of your own, 15 or newer, used in place of the embedded one; its login owns the tables and runs the migrations.',
    shape: postgresAddress,
  },
  DATABASE_APP_URL: {
    says: 'A login of its own for writes, a member of cross_app; otherwise the owner takes that role on.',
    shape: postgresAddress,
  },
  DATABASE_READ_URL: {
    says: 'A login of its own for reads, a member of cross_read; otherwise the owner takes that role on.',
    shape: postgresAddress,
  },
  DATABASE_POOL_SIZE: {
    says: 'How many database connections each of the pools (writes, reads) may open.',
    shape: wholeNumber(1, 500),
    otherwise: '10',
  },
  IMPORT_MAX_MB: {
    says: 'The largest CSV file, in megabytes, that an import takes.',
    shape: wholeNumber(1, 100_000),
    otherwise: '1024',
  },
  LOG_LEVEL: {
    says: 'How much is written to the log.',
    shape: z.enum(['silent', 'error', 'warn', 'info', 'debug', 'trace'], 'must be silent, error, warn, info, debug or trace'),
    otherwise: 'info',
  },
  TRUSTED_PROXIES: {
    says: 'Reverse proxies whose X-Forwarded-* headers are believed: IP addresses or ranges, with commas between them.',
    shape: addressList,
    otherwise: '',
  },
  SECRET: {
    says: 'The key that signs sessions and links, 32 characters or more; made once and kept in DATA_DIR when not set.',
    shape: z.string().min(32, 'must be 32 characters or longer; openssl rand -hex 32 makes one'),
  },
  WORKER: {
    says: 'Whether this process also runs background jobs (on or off); with off, run cross worker beside it.',
    shape: onOff,
    otherwise: 'on',
  },
} as const;

type VariableName = keyof typeof variables;

/** Name, sentence and default of each variable, in the order they are explained to people. */
export const configVariables: readonly { name: string; says: string; otherwise: string | undefined }[] = Object.entries(variables).map(
  ([name, variable]) => ({ name, says: variable.says, otherwise: 'otherwise' in variable ? variable.otherwise : undefined }),
);

/** What the environment says, checked. `secret` is null until the data folder has given one: see `Config`. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end; null when it follows from the port. */
  readonly publicUrl: string | null;
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly databaseAppUrl: string | null;
  readonly databaseReadUrl: string | null;
  readonly databasePoolSize: number;
  /** In megabytes (2^20 bytes). */
  readonly importMaxMb: number;
  readonly logLevel: string;
  readonly trustedProxies: readonly string[];
  readonly secret: string | null;
  readonly worker: boolean;
}

/** What the running server works with: nothing is left open. */
export interface Config extends Settings {
  readonly publicUrl: string;
  readonly secret: string;
}

/**
 * Reads and checks the environment; throws `CannotStart` that lists every problem, not only the first.
 * A DATA_DIR that was given is relative to where the person stands, its default to `folder`, the project:
 * `cross` called from somewhere else must not start a second, empty database there.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, folder: string): Settings {
  const problems: string[] = [];
  const read = <Name extends VariableName>(name: Name) => readVariable(name, env[name], problems);
  const settings: Settings = {
    port: read('PORT') ?? 0,
    host: read('HOST') ?? '',
    publicUrl: read('PUBLIC_URL') ?? null,
    dataDir: env['DATA_DIR'] ? resolve(env['DATA_DIR']) : resolve(folder, read('DATA_DIR') ?? ''),
    databaseUrl: read('DATABASE_URL') ?? null,
    databaseAppUrl: read('DATABASE_APP_URL') ?? null,
    databaseReadUrl: read('DATABASE_READ_URL') ?? null,
    databasePoolSize: read('DATABASE_POOL_SIZE') ?? 0,
    importMaxMb: read('IMPORT_MAX_MB') ?? 0,
    logLevel: read('LOG_LEVEL') ?? '',
    trustedProxies: Object.freeze(read('TRUSTED_PROXIES') ?? []),
    secret: read('SECRET') ?? null,
    worker: read('WORKER') ?? false,
  };
  if (problems.length > 0) throw new CannotStart(`The settings cannot be used:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  return Object.freeze(settings);
}

/** Fills in what only the data folder and the port can tell. */
export function completeConfig(settings: Settings, secret: string): Config {
  const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
  return Object.freeze({ ...settings, publicUrl, secret });
}

function readVariable<Name extends VariableName>(name: Name, given: string | undefined, problems: string[]) {
  const variable = variables[name];
  // An empty variable means "not set": that is how compose files and shells switch one off.
  const text = given === undefined || given === '' ? fallback(variable) : given;
  if (text === undefined) return undefined;
  const result = variable.shape.safeParse(text);
  if (!result.success) {
    problems.push(`${name} ${result.error.issues[0]?.message ?? 'is not valid'}.`);
    return undefined;
  }
  // safeParse of a union of shapes gives a union; the shape stored under this name gives this type.
  return result.data as z.output<(typeof variables)[Name]['shape']>;
}

function fallback(variable: object): string | undefined {
  return 'otherwise' in variable && typeof variable.otherwise === 'string' ? variable.otherwise : undefined;
}

function isPostgresAddress(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}

function isAddressOrRange(text: string): boolean {
  const [address = '', bits, rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
