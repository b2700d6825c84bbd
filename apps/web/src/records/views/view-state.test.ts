import { expect, test } from 'vitest';
import { columnWidth, dropPlace, hideColumn, insertColumn, moveColumn } from './columns.ts';
import { sortOf, withoutStep, withStep } from './sorting.ts';
import { filterFromAddress, filterToAddress, sameSettings, settingsFrom, withChanges } from './view-state.ts';
import type { ViewSettings } from './view-state.ts';

const saved: ViewSettings = {
  fields: ['name', 'stage', 'amount'],
  filter: { field: 'stage', op: 'eq', value: 'won' },
  sort: ['-amount'],
  groupBy: null,
  widths: {},
  calculations: {},
};

test('a view is unsaved as soon as anything differs, and saved again when it is put back', () => {
  const changed = withChanges(saved, { fields: ['name', 'amount', 'stage'] });
  expect(sameSettings(saved, changed)).toBe(false);
  expect(sameSettings(saved, withChanges(changed, { fields: saved.fields }))).toBe(true);
  expect(sameSettings(saved, withChanges(saved, { widths: { stage: 200 } }))).toBe(false);
});

test("taking a view's filter off is a change that a link carries", () => {
  expect(filterFromAddress(filterToAddress(null))).toBeNull();
  expect(withChanges(saved, { filter: null }).filter).toBeNull();
  expect(filterFromAddress(filterToAddress(saved.filter))).toEqual(saved.filter);
});

test('an address without a filter, or with a broken one, shows the view as saved', () => {
  expect(filterFromAddress(undefined)).toBeUndefined();
  expect(filterFromAddress({ and: 'x' })).toBeUndefined();
});

test('a stored view that says little or nonsense still opens', () => {
  expect(settingsFrom({ fields: ['name', 7], widths: { name: 200, stage: 'wide' }, filter: { nonsense: 1 }, sort: 'name' }, saved)).toEqual(
    { ...saved, fields: ['name'], filter: null, widths: { name: 200 } },
  );
  expect(settingsFrom(null, saved)).toEqual({ ...saved, filter: null });
});

test('columns move, hide and come back, but the name stays first', () => {
  const fields = ['name', 'stage', 'amount', 'owner'];
  expect(moveColumn(fields, 'owner', 1)).toEqual(['name', 'owner', 'stage', 'amount']);
  expect(moveColumn(fields, 'stage', 99)).toEqual(['name', 'amount', 'owner', 'stage']);
  expect([moveColumn(fields, 'name', 2), moveColumn(fields, 'owner', 0)[0], hideColumn(fields, 'name')]).toEqual([fields, 'name', fields]);
  expect(hideColumn(fields, 'stage')).toEqual(['name', 'amount', 'owner']);
  expect(insertColumn(fields, 'phone', 'stage', 'before')).toEqual(['name', 'phone', 'stage', 'amount', 'owner']);
  expect(insertColumn(fields, 'phone')).toEqual([...fields, 'phone']);
});

test('a dragged column lands between the columns under the pointer, never before the name', () => {
  const widths = [200, 100, 100];
  expect([0, 210, 260, 330, 900].map((x) => dropPlace(widths, x))).toEqual([1, 1, 2, 2, 3]);
  expect([columnWidth(10), columnWidth(123.4), columnWidth(9999)]).toEqual([56, 123, 640]);
});

test('sorts are added, turned around and taken off, in order', () => {
  const sort = withStep(withStep([], { field: 'stage', down: false }), { field: 'amount', down: true });
  expect(sort).toEqual(['stage', '-amount']);
  expect(withStep(sort, { field: 'stage', down: true })).toEqual(['-stage', '-amount']);
  expect(withoutStep(sort, 'stage')).toEqual(['-amount']);
  expect([sortOf(sort, 'amount'), sortOf(sort, 'name')]).toEqual([{ down: true, rank: 1 }, null]);
});
