import { beforeEach, expect, test } from 'vitest';
import { currentToast, dismissToast, showProblem, showToast } from './toasts.ts';

const moved = (deal: string, undo: () => void) =>
  showToast({
    kind: 'done',
    strong: '1 deal',
    text: 'moved to Proposal',
    undo,
    merge: { key: 'move', ids: [deal], say: (count) => ({ strong: `${String(count)} deals`, text: 'moved' }) },
  });

beforeEach(() => dismissToast());

test('several moves become one toast, and its undo takes all of them back, the last one first', () => {
  const undone: number[] = [];
  for (const move of [1, 2, 3]) moved(`deal ${String(move)}`, () => undone.push(move));
  expect(currentToast()).toMatchObject({ strong: '3 deals', text: 'moved' });
  currentToast()?.undo?.();
  expect(undone).toEqual([3, 2, 1]);
});

test('a deal that is moved twice is one deal, and undo takes its last move back', () => {
  const undone: number[] = [];
  for (const move of [1, 2]) moved('deal', () => undone.push(move));
  expect(currentToast()).toMatchObject({ strong: '1 deal', text: 'moved to Proposal' });
  currentToast()?.undo?.();
  expect(undone).toEqual([2]);
});

test('another act takes the place of the toast that stands', () => {
  moved('deal', () => undefined);
  showProblem('Not moved: Tarnwick Rail is closed.');
  expect(currentToast()).toMatchObject({ kind: 'problem', text: 'Not moved: Tarnwick Rail is closed.' });
});

test('a toast whose time is over does not take its successor away', () => {
  moved('deal', () => undefined);
  const first = currentToast()?.id;
  showProblem('Refused.');
  dismissToast(first);
  expect(currentToast()?.text).toBe('Refused.');
});
