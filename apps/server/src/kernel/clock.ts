/** Where the time comes from. Pass it in; never call `new Date()` in a rule, so that tests can choose the day. */
export interface Clock {
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };
