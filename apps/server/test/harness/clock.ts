import type { Clock } from '../../src/kernel/clock.ts';

/** A clock that a test sets: it goes on from where it is put. */
export interface TestClock extends Clock {
  /** Puts it to a time. */
  set(time: string): void;
  /** Lets so many seconds pass. */
  pass(seconds: number): void;
  /** Back to the machine's time. */
  reset(): void;
}

export function testClock(): TestClock {
  let shift = 0;
  return {
    now: () => new Date(Date.now() + shift),
    set: (time) => {
      shift = Date.parse(time) - Date.now();
    },
    pass: (seconds) => {
      shift += seconds * 1_000;
    },
    reset: () => {
      shift = 0;
    },
  };
}
