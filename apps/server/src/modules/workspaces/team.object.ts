import { relation, text, user } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** Colleagues who work together. Teams form a tree. */
export const team = defineObject({
  name: 'team',
  plural: 'teams',
  label: 'Team',
  labelPlural: 'Teams',
  description: 'Colleagues who work together.',
  icon: 'people',
  title: 'name',
  administered: true,
  fields: {
    name: text({ label: 'Name', required: true, unique: true }),
    parent: relation({ label: 'Part of', to: 'team', inverse: 'teams', inverseLabel: 'Teams' }),
    manager: user({ label: 'Manager' }),
  },
  views: [{ name: 'All teams', kind: 'table', fields: ['name', 'parent', 'manager'], sort: ['name'] }],
});
