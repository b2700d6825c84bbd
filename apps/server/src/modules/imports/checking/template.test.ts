import { expect, test } from 'vitest';
import { fillTemplate, parseTemplate, templateColumns } from './template.ts';

const template = parseTemplate('{account} – {product} | {product} deal | {opportunity_id}');

test.each([
  [{ account: 'Acme', product: 'GTX' }, 'Acme – GTX'],
  [{ product: 'GTX', opportunity_id: 'A1' }, 'GTX deal'],
  [{ account: 'Acme', opportunity_id: 'A1' }, 'A1'],
  [{}, ''],
])('of %j the first alternative that can be filled is taken: %j', (cells: Record<string, string>, text) => {
  expect(fillTemplate(template, (column) => cells[column] ?? '')).toBe(text);
});

test('a template tells which columns it needs', () => {
  expect(new Set(templateColumns(template))).toEqual(new Set(['account', 'product', 'opportunity_id']));
});
