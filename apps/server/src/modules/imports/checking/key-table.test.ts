import { expect, test } from 'vitest';
import { keyTable } from './key-table.ts';

test('each key keeps its first row, over all the times the table grows', () => {
  const table = keyTable();
  const keys = Array.from({ length: 50_000 }, (_none, at) => `key ${at}`);
  for (const [at, key] of keys.entries()) expect(table.add(key, at + 1)).toBe(0);
  expect(table.size).toBe(keys.length);
  expect(keys.every((key, at) => table.get(key) === at + 1)).toBe(true);
  expect(table.add('key 7', 99)).toBe(8);
  expect(table.get('key 7')).toBe(8);
  expect(table.get('another')).toBe(0);
});
