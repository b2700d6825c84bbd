import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';
import { describeProcess, processStart } from './process-start.ts';

/** Opens things in order and closes them in reverse, however the process is told to end. */
export interface Lifetime {
  /** Aborted as soon as the process is told to end: long work should stop at the next safe point. */
  readonly signal: AbortSignal;
  /**
   * Opens one thing and remembers how to close it. A signal that comes while it opens waits for it,
   * closes it again, and this call then never returns.
   */
  open<Thing>(name: string, start: () => Thing | Promise<Thing>, close: (thing: Thing) => void | Promise<void>): Promise<Thing>;
  /** Closes everything that was opened, the last first. */
  close(): Promise<void>;
}

interface Opened {
  readonly name: string;
  close(): Promise<void>;
}

/** Longer than any request may take; what has not ended by then is left to the next start. */
const patienceMs = 25_000;

/** A lifetime that ends with code 0 on SIGTERM or SIGINT, and with code 1 on an error nobody caught. A second signal does not wait for requests. */
export function openLifetime(log: Log): Lifetime {
  const ending = new AbortController();
  const hurry = new AbortController();
  const opened: Opened[] = [];
  let opening: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;

  const close = () => (closing ??= closeAll(opened, () => opening, hurry.signal, log));
  let firstAt = 0;
  const end = (code: number) => {
    // Ctrl-C reaches every process of the terminal, and those in front of us pass it on: that is one wish, not two.
    if (ending.signal.aborted) return performance.now() - firstAt > 1_000 ? hurry.abort() : undefined;
    firstAt = performance.now();
    ending.abort();
    log.info('stopping');
    void close().finally(() => process.exit(code));
  };
  listen(log, end);

  return {
    signal: ending.signal,
    async open(name, start, closeThing) {
      if (ending.signal.aborted) return forever();
      const starting = Promise.resolve(start()).then((thing) => {
        opened.push({ name, close: async () => closeThing(thing) });
        return thing;
      });
      opening = starting.catch(() => undefined);
      const thing = await starting;
      return ending.signal.aborted ? forever() : thing;
    },
    close,
  };
}

/**
 * Ends this process when the npm that started it is gone: npm that is killed cannot tell its children,
 * and a server nobody sees would keep the data folder. Without npm in front nothing is watched.
 */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const npm = nearestNpm(process.ppid, 5);
  if (npm === null) return;
  const start = processStart(npm);
  setInterval(() => {
    if (processStart(npm) !== start) process.kill(process.pid, 'SIGTERM');
  }, 400).unref();
}

/** npm puts a shell between itself and the program, and we may have put another Node.js there. */
function nearestNpm(pid: number, levels: number): number | null {
  if (pid <= 1 || levels === 0) return null;
  const { command, parent } = describeProcess(pid);
  return /\bnp[mx]\b/.test(command.slice(0, 200)) ? pid : nearestNpm(parent, levels - 1);
}

async function closeAll(opened: Opened[], opening: () => Promise<unknown>, hurry: AbortSignal, log: Log): Promise<void> {
  await opening();
  for (const thing of opened.splice(0).reverse()) {
    const tooLong = sleep(patienceMs, 'late', { signal: hurry, ref: false }).catch(() => 'late');
    const result = await Promise.race([thing.close().catch((error: unknown) => error), tooLong]);
    if (result === 'late') log.warn({ thing: thing.name }, 'did not close in time');
    else if (result !== undefined) log.error({ thing: thing.name, err: result }, 'could not be closed');
  }
}

function listen(log: Log, end: (code: number) => void): void {
  const signals: NodeJS.Signals[] = ignoresHangUp() ? ['SIGTERM', 'SIGINT'] : ['SIGTERM', 'SIGINT', 'SIGHUP'];
  for (const signal of signals) {
    process.on(signal, () => end(0));
  }
  // The reader of our output may go away, a closed terminal say; telling it so would fail again, without end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const failed = (error: unknown) => {
    log.fatal({ err: error }, 'an error nobody caught; stopping');
    end(1);
  };
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
}

/** Under nohup the end of the terminal is not meant for us, and a listener would undo that. */
function ignoresHangUp(): boolean {
  try {
    const ignored = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
    return Number.parseInt(ignored.slice(-1), 16) % 2 === 1;
  } catch {
    return false;
  }
}

function forever(): Promise<never> {
  return new Promise(() => undefined);
}
