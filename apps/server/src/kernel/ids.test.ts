import { expect, test } from 'vitest';
import { isId, newId } from './ids.ts';

const many = 200_000;

test('ids made one after the other are different and sort in the order they were made', () => {
  const ids = Array.from({ length: many }, () => newId());
  expect(new Set(ids).size).toBe(many);
  expect(ids.toSorted()).toEqual(ids);
});

test('an id is a UUID of version 7 that carries the time it was made', () => {
  const before = Date.now();
  const id = newId();
  expect(isId(id)).toBe(true);
  expect(id[14]).toBe('7');
  expect('89ab').toContain(id[19]);
  const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
  expect(time).toBeGreaterThanOrEqual(before);
  // The counter of a full millisecond may borrow from the next ones.
  expect(time).toBeLessThanOrEqual(Date.now() + 1_000);
});
