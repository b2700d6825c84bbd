import { expect, test } from 'vitest';
import { listSearch, nextSearch } from './search-params.ts';

test('after signing in one gets back to where one was, but never to another site', () => {
  expect(nextSearch({ next: '/o/deals?view=1' })).toEqual({ next: '/o/deals?view=1' });
  for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 7, null]) {
    expect(nextSearch({ next })).toEqual({});
  }
});

test('an address with nonsense in it opens the plain list', () => {
  expect(listSearch({ view: 7, filter: 'oops', sort: ['name'], other: 'x' })).toEqual({});
  expect(listSearch({ view: 'v1', filter: { field: 'name', op: 'empty' }, sort: '-name' })).toEqual({
    view: 'v1',
    filter: { field: 'name', op: 'empty' },
    sort: '-name',
  });
});
