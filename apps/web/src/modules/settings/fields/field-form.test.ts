import { expect, test } from 'vitest';
import { withChoiceKeys } from './choices-editor.tsx';
import { nameFrom } from './field-form.ts';
import { optionSchemas } from './option-schema.ts';

test('a label gives the name of the field in the API', () => {
  const labels = ['Credit limit (EUR)', 'Größe', '2nd phone', 'Région', '日本', ''];
  expect(labels.map(nameFrom)).toEqual(['creditLimitEur', 'grosse', 'ndPhone', 'region', '', '']);
});

test('new choices get keys from their labels, old ones keep theirs, empty ones go', () => {
  const choices = [
    { key: 'low', label: 'Very low', color: 'green' },
    { key: 'new-1', label: ' High ', color: 'red' },
    { key: 'new-2', label: 'High', color: 'red' },
    { key: 'new-3', label: '', color: 'gray' },
    { key: 'new-4', label: '日本', color: 'gray' },
  ];
  expect(withChoiceKeys({ choices, max: 3 })).toEqual({
    choices: [
      { key: 'low', label: 'Very low', color: 'green' },
      { key: 'high', label: 'High', color: 'red' },
      { key: 'high2', label: 'High', color: 'red' },
      { key: 'choice', label: '日本', color: 'gray' },
    ],
    max: 3,
  });
});

test('the form of a field asks for what the schema of its type names', () => {
  const schema = {
    properties: {
      choices: { type: 'array', title: 'Choices' },
      max: { type: 'integer', minimum: 1, maximum: 10 },
      wholeOnly: { type: 'boolean' },
      currency: { type: 'string', title: 'Usual currency' },
      to: { type: 'string', title: 'Object' },
      strange: { anyOf: [] },
    },
    required: ['choices'],
  };
  expect(optionSchemas(schema)).toEqual([
    { name: 'choices', label: 'Choices', required: true, kind: 'choices', integer: false },
    { name: 'max', label: 'Max', required: false, kind: 'number', integer: true, min: 1, max: 10 },
    { name: 'wholeOnly', label: 'Whole only', required: false, kind: 'boolean', integer: false },
    { name: 'currency', label: 'Usual currency', required: false, kind: 'currency', integer: false },
    { name: 'to', label: 'Object', required: false, kind: 'object', integer: false },
  ]);
});
