import type { CatalogField } from '@cross-crm/sdk';
import { expect, test } from 'vitest';
import { draftsFrom, errorsFromIssues, errorsOf } from './form-state.ts';

const field = (name: string, label: string, required = false): CatalogField => ({
  name,
  label,
  required,
  type: 'text',
  description: null,
  section: null,
  unique: false,
  indexed: false,
  readOnly: false,
  custom: false,
  default: null,
  options: {},
  operators: [],
  sortable: true,
  groupable: true,
  summable: false,
  target: null,
});
const fields = [field('name', 'Name', true), field('emails', 'Email')];

test('a form says which needed field is empty and which text is no value', () => {
  expect(errorsOf(fields, {})).toEqual({ name: 'Name is needed.' });
  expect(
    errorsOf(fields, { name: { ok: true, value: 'Acme' }, emails: { ok: false, text: 'x', message: '“x” is not an e-mail address.' } }),
  ).toEqual({ emails: '“x” is not an e-mail address.' });
  expect(errorsOf(fields, { name: { ok: true, value: 'Acme' } })).toEqual({});
});

test("the server's issues land at their fields, and those of no field above the form", () => {
  const issues = [
    { path: 'emails.0.email', code: 'bad', message: 'Write an address.' },
    { path: 'externalId', code: 'taken', message: 'This id is taken.' },
  ];
  expect(errorsFromIssues(issues, fields, 'Not valid.')).toEqual({ emails: 'Write an address.', '': 'This id is taken.' });
  expect(errorsFromIssues([], fields, 'You may not create contacts.')).toEqual({ '': 'You may not create contacts.' });
});

test('a draft that was kept is found again, and what is none is left out', () => {
  expect(draftsFrom('{"name":{"ok":true,"value":"Acme"},"emails":{"ok":false,"text":"x","message":"no"},"phone":7}')).toEqual({
    name: { ok: true, value: 'Acme' },
    emails: { ok: false, text: 'x', message: 'no' },
  });
  expect([draftsFrom('nonsense'), draftsFrom('null')]).toEqual([{}, {}]);
});
