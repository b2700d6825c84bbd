import { expect, test } from 'vitest';
import { movedCursor, nextCell, withinGrid } from './grid-cursor.ts';
import { allRows, isSelected, nothingSelected, selectedCount, stretched, targetOf, toggled } from './selection.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];

test('rows are selected one by one and stretched from where the selection began', () => {
  const one = toggled(nothingSelected, 'b');
  const stretch = stretched(one, 'd', rows);
  expect(rows.filter((id) => isSelected(stretch, id))).toEqual(['b', 'c', 'd']);
  expect(rows.filter((id) => isSelected(stretched(stretch, 'a', rows), id))).toEqual(['a', 'b', 'c', 'd']);
  expect(selectedCount(toggled(stretch, 'c'), 5)).toBe(2);
});

test('selecting all shown rows twice selects none', () => {
  const all = allRows(nothingSelected, rows);
  expect(selectedCount(all, 5)).toBe(5);
  expect(allRows(all, rows)).toEqual(nothingSelected);
});

test('a bulk edit of everything is told the filter of the view, without the rows that were taken out', () => {
  const all = toggled({ mode: 'all', except: new Set() }, 'b');
  expect([isSelected(all, 'a'), isSelected(all, 'b'), selectedCount(all, 1616)]).toEqual([true, false, 1615]);
  expect(targetOf(all, { field: 'stage', op: 'eq', value: 'won' })).toEqual({
    filter: {
      and: [
        { field: 'stage', op: 'eq', value: 'won' },
        { field: 'id', op: 'notIn', value: ['b'] },
      ],
    },
  });
  expect(targetOf({ mode: 'all', except: new Set() }, null)).toEqual({ filter: { and: [] } });
  expect(targetOf(toggled(nothingSelected, 'a'), null)).toEqual({ ids: ['a'] });
});

const size = { rows: 100, columns: 4, page: 20 };

test('the cursor goes where keys say and stops at the edges', () => {
  const at = { row: 5, column: 1 };
  const go = (key: string, ctrl = false) => movedCursor(at, key, ctrl, size);
  expect([go('ArrowDown'), go('ArrowUp'), go('ArrowRight'), go('ArrowLeft')]).toEqual([
    { row: 6, column: 1 },
    { row: 4, column: 1 },
    { row: 5, column: 2 },
    { row: 5, column: 0 },
  ]);
  expect([go('PageDown'), go('PageUp'), go('Home'), go('End')]).toEqual([
    { row: 25, column: 1 },
    { row: 0, column: 1 },
    { row: 5, column: 0 },
    { row: 5, column: 3 },
  ]);
  expect([go('Home', true), go('End', true), go('a')]).toEqual([{ row: 0, column: 0 }, { row: 99, column: 3 }, null]);
});

test('Tab goes along the row, on to the next one, and leaves at the end', () => {
  expect(nextCell({ row: 0, column: 3 }, size, false)).toEqual({ row: 1, column: 0 });
  expect(nextCell({ row: 1, column: 0 }, size, true)).toEqual({ row: 0, column: 3 });
  expect(nextCell({ row: 99, column: 3 }, size, false)).toBeNull();
});

test('after rows went away the cursor is on one that is left', () => {
  expect(withinGrid({ row: 80, column: 1 }, { ...size, rows: 3 })).toEqual({ row: 2, column: 1 });
});
