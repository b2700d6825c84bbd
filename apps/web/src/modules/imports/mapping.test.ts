import type { PreviewRow } from '@cross-crm/sdk';
import { expect, test } from 'vitest';
import { fileOf } from './import-samples.ts';
import { keyTargets, mappedCount, mappingOf, missingTargets, targetOf, withLink, withoutValue, withTarget, withValue } from './mapping.ts';
import { cellAt, issueAt, previewColumns, previewWidths, reasonOf } from './preview-columns.ts';

const file = fileOf({});

test('a column is shown with the field it goes to', () => {
  expect(targetOf(file, 'account')?.label).toBe('Company');
  expect(targetOf(file, 'note')).toBeNull();
  expect(mappingOf(file, 'unheard of')).toEqual({ column: 'unheard of', field: null });
  expect(mappedCount(file)).toBe(2);
});

test('a field has one column: the one that had it before lets go', () => {
  const { mapping } = withTarget(file, 'note', 'company');
  expect(mapping).toContainEqual({ column: 'note', field: 'company' });
  expect(mapping).toContainEqual({ column: 'account', field: null });
});

test('a column may share its field with one that is composed for new records', () => {
  const { mapping } = withTarget(file, 'note', 'name');
  expect(mapping?.filter(({ field }) => field === 'name')).toHaveLength(2);
});

test('taking the key its column makes it no key any more', () => {
  expect(withTarget(file, 'id', null).key).toEqual([]);
  expect(withTarget(file, 'note', 'description').key).toEqual(['externalId']);
});

test('only fields that can name a record and have a column are offered as key', () => {
  expect(keyTargets(file).map(({ field }) => field)).toEqual(['externalId']);
  const named = { ...file, mapping: [...file.mapping, { column: 'note', field: 'name' }] };
  expect(keyTargets(named).map(({ field }) => field)).toEqual(['name', 'externalId']);
});

test('a required field without any source is missed', () => {
  expect(missingTargets(file)).toEqual([]);
  const bare = { ...file, mapping: file.mapping.filter(({ template }) => template === undefined) };
  expect(missingTargets(bare).map(({ field }) => field)).toEqual(['name']);
});

test('how linked records are found is decided for one column and leaves the others alone', () => {
  const { mapping } = withLink(file, 'account', { createMissing: false });
  expect(mapping?.filter((each, at) => each !== file.mapping[at])).toEqual([
    { column: 'account', field: 'company', matchBy: 'name', createMissing: false },
  ]);
});

test('a value is mapped once for all rows, and a new decision about it takes the place of the old one', () => {
  const once = { ...file, ...withValue(file, { column: 'product', from: 'GTXPro', to: 'GTX Pro' }) };
  const twice = withValue(once, { column: 'product', from: 'GTXPro', to: null });
  expect(twice.values).toEqual([{ column: 'product', from: 'GTXPro', to: null }]);
  expect(withoutValue(once, { column: 'product', from: 'GTXPro' }).values).toEqual([]);
});

const lookOf = () => ({ width: 100, align: 'start' as const });
const columns = previewColumns(file, lookOf);
const row: PreviewRow = {
  row: 2,
  outcome: 'error',
  recordId: null,
  cells: [
    { field: 'name', column: null, text: 'Acme', before: null, changed: false, isNew: false },
    { field: 'company', column: 'account', text: 'Acme', before: null, changed: false, isNew: true },
  ],
  issues: [
    { column: 'account', field: 'company', value: 'Acme', code: 'no_such_record', message: 'There is no company “Acme”.' },
    { column: null, field: null, value: null, code: 'ragged_row', message: 'Row 2 has 2 cells, the header has 3.' },
  ],
};

test('the preview shows composed fields first, then fields in the order of the file', () => {
  expect(columns.map(({ label }) => label)).toEqual(['Name', 'External id', 'Company']);
});

test('a cell and its issue are found by their column', () => {
  const [name, , company] = columns;
  if (!name || !company) throw new Error('The file has these columns.');
  expect([cellAt(row, name)?.text, cellAt(row, company)?.isNew]).toEqual(['Acme', true]);
  expect([issueAt(row, name), issueAt(row, company)?.code]).toEqual([null, 'no_such_record']);
});

test('a row says everything that is wrong with it', () => {
  expect(reasonOf(row)).toBe('There is no company “Acme”. Row 2 has 2 cells, the header has 3.');
});

test('all rows are laid out alike, with room for the reason where it is asked for', () => {
  expect(previewWidths(columns, false).total).toBe(44 + 92 + 300);
  expect(previewWidths(columns, true).template.split(' ')).toHaveLength(9);
});
