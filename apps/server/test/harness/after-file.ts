import { afterAll } from 'vitest';

/** What a test file has opened and wants closed when it has ended. */
const closers: (() => Promise<void>)[] = [];

/** Closes something after the present test file. Unlike `afterAll`, it may be called inside a test. */
export function afterFile(close: () => Promise<void>): void {
  closers.push(close);
}

// This is a set-up file too: it is run anew for each test file, while modules live on between files.
afterAll(async () => {
  for (const close of closers.splice(0)) await close();
});
