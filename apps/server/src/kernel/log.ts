import { pino, stdTimeFunctions } from 'pino';
import type { DestinationStream, Logger } from 'pino';

export type Log = Logger;

/** What must never be written down, wherever it appears in a logged object. */
const secrets = ['authorization', 'cookie', 'password', 'secret', 'token', '["set-cookie"]'];

/**
 * One JSON object per line on standard error, so that standard output stays free for people.
 * A request's lines carry its id as `reqId`: use `request.log`, which Fastify derives from this one.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: undefined,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: secrets.flatMap(anywhere), censor: '[secret]' },
    },
    destination ?? process.stderr,
  );
}

/** A line for the person at the keyboard, not for a log collector. */
export function announce(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Only what tells what went wrong: errors of drivers drag whole connections along. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return { type: error.name, message: error.message, ...code, stack: error.stack, ...cause };
}

function anywhere(path: string): string[] {
  const join = path.startsWith('[') ? '' : '.';
  return [path, `*${join}${path}`, `*.*${join}${path}`];
}
