import type { CrossRecord } from '@cross-crm/sdk';
import { beforeEach, expect, test } from 'vitest';
import { keys } from './queries.ts';
import { queryClient } from './query-client.ts';
import { cachedIds, dropCachedRecords, findCachedRecord, patchCachedRecord } from './record-cache.ts';

const deal = (id: string, more: object = {}): CrossRecord => ({
  id,
  version: 1,
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
  createdBy: null,
  updatedBy: null,
  deletedAt: null,
  name: `Deal ${id}`,
  ...more,
});

const listKey = keys.list('deals', { sort: ['name'] });

beforeEach(() => {
  queryClient.clear();
  queryClient.setQueryData(listKey, {
    pages: [
      { records: [deal('a', { company: { id: 'c', title: 'Acme', industry: 'Rail' } }), deal('b')], next: 'x' },
      { records: [deal('c')], next: null },
    ],
    pageParams: [null, 'x'],
  });
  queryClient.setQueryData([...keys.record('deals', 'a'), {}], deal('a'));
  queryClient.setQueryData([...keys.record('deals', 'a'), { asOf: '2026-01-01T00:00:00Z' }], deal('a', { name: 'As it was' }));
});

test('a saved value shows everywhere at once, but not in the past', () => {
  patchCachedRecord('deals', 'a', { name: 'Renamed' });
  expect(findCachedRecord('deals', 'a')?.['name']).toBe('Renamed');
  expect(queryClient.getQueryData(listKey)).toMatchObject({ pages: [{ records: [{ name: 'Renamed' }, { name: 'Deal b' }] }, {}] });
  expect(queryClient.getQueryData([...keys.record('deals', 'a'), { asOf: '2026-01-01T00:00:00Z' }])).toMatchObject({ name: 'As it was' });
});

test('a row keeps what its list knew of a linked company, unless the link changes', () => {
  patchCachedRecord('deals', 'a', { company: { id: 'c', title: 'Acme Rail' } });
  expect(queryClient.getQueryData(listKey)).toMatchObject({
    pages: [{ records: [{ company: { title: 'Acme Rail', industry: 'Rail' } }, {}] }, {}],
  });
  patchCachedRecord('deals', 'a', { company: { id: 'd', title: 'Other' } });
  expect(findCachedRecord('deals', 'a')?.['company']).toEqual({ id: 'd', title: 'Other' });
});

test('a deleted record leaves its list, whichever page it was on', () => {
  dropCachedRecords('deals', new Set(['b', 'c']));
  expect([...cachedIds('deals')]).toEqual(['a']);
});
