import { boolean, json, longText, number, text } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** A field that a workspace adds to an object; its values live in the record's `custom` column. */
export const customField = defineObject({
  name: 'customField',
  plural: 'custom-fields',
  label: 'Custom field',
  labelPlural: 'Custom fields',
  description: 'A field you add to an object.',
  icon: 'settings',
  title: 'label',
  administered: true,
  uniqueTogether: [['object', 'name']],
  fields: {
    object: text({ label: 'Object', required: true, max: 60 }),
    name: text({ label: 'Name', description: 'Its name in the API, camelCase.', required: true, max: 40 }),
    label: text({ label: 'Label', required: true, max: 80 }),
    type: text({ label: 'Type', required: true, max: 40 }),
    options: json({ label: 'Options' }),
    description: longText({ label: 'Description' }),
    required: boolean({ label: 'Required', default: false }),
    unique: boolean({ label: 'Unique', default: false }),
    indexed: boolean({ label: 'Indexed', default: false }),
    position: number({ label: 'Position', integer: true, default: 0 }),
  },
  views: [
    { name: 'All custom fields', kind: 'table', fields: ['label', 'object', 'name', 'type', 'required', 'unique'], sort: ['object'] },
  ],
});
