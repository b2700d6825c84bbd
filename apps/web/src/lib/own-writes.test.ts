import { expect, test } from 'vitest';
import { baseVersion, inOrder, noteOwnVersion } from './own-writes.ts';

test('typing on top of my own last save is not a conflict', () => {
  noteOwnVersion('mine', 4, 5);
  noteOwnVersion('mine', 5, 6);
  expect([3, 4, 5, 6, 7].map((seen) => baseVersion('mine', seen))).toEqual([3, 6, 6, 6, 7]);
});

test('a change of somebody else in between stays a conflict', () => {
  noteOwnVersion('shared', 4, 5);
  noteOwnVersion('shared', 5, 7);
  expect(baseVersion('shared', 4)).toBe(4);
});

test('two saves of one record reach the server in the order they were made, even when the first is refused', async () => {
  const order: string[] = [];
  const slow = inOrder('record', async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    order.push('first');
    throw new Error('refused');
  });
  const fast = inOrder('record', async () => order.push('second'));
  await expect(slow).rejects.toThrow('refused');
  await fast;
  expect(order).toEqual(['first', 'second']);
});
