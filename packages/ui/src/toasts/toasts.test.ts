import { beforeEach, expect, test } from 'vitest';
import { currentToast, dismissToast, showProblem, showToast } from './toasts.ts';

const moved = (undo: () => void) =>
  showToast({
    kind: 'done',
    strong: '1 deal',
    text: 'moved to Proposal',
    undo,
    merge: { key: 'move', count: 1, say: (count) => ({ strong: `${String(count)} deals`, text: 'moved' }) },
  });

beforeEach(() => dismissToast());

test('several moves become one toast, and its undo takes all of them back, the last one first', () => {
  const undone: number[] = [];
  for (const move of [1, 2, 3]) moved(() => undone.push(move));
  expect(currentToast()).toMatchObject({ strong: '3 deals', text: 'moved' });
  currentToast()?.undo?.();
  expect(undone).toEqual([3, 2, 1]);
});

test('another act takes the place of the toast that stands', () => {
  moved(() => undefined);
  showProblem('Not moved: Tarnwick Rail is closed.');
  expect(currentToast()).toMatchObject({ kind: 'problem', text: 'Not moved: Tarnwick Rail is closed.' });
});

test('a toast whose time is over does not take its successor away', () => {
  moved(() => undefined);
  const first = currentToast()?.id;
  showProblem('Refused.');
  dismissToast(first);
  expect(currentToast()?.text).toBe('Refused.');
});
