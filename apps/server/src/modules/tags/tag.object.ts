import { select, text } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

const colors = ['gray', 'red', 'orange', 'amber', 'green', 'teal', 'blue', 'violet', 'pink', 'brown'];

/** A word to find records by. */
export const tag = defineObject({
  name: 'tag',
  plural: 'tags',
  label: 'Tag',
  labelPlural: 'Tags',
  description: 'A word to find records by.',
  icon: 'tag',
  title: 'name',
  inLinks: ['color'],
  fields: {
    name: text({ label: 'Name', required: true, unique: true, max: 60 }),
    color: select({ label: 'Colour', default: 'gray', choices: colors.map((key) => ({ key, label: key, color: key })) }),
  },
  views: [{ name: 'All tags', kind: 'table', fields: ['name', 'color'], sort: ['name'] }],
});
