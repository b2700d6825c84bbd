/**
 * On every node that this package made, and on nothing that JSON can hold: what a user sends must never pass for SQL,
 * however it is shaped.
 */
export const made: unique symbol = Symbol('SQL node');

export interface Made {
  readonly [made]: true;
}
