import { boolean, number, text } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** A way of selling: an ordered set of stages. */
export const pipeline = defineObject({
  name: 'pipeline',
  plural: 'pipelines',
  label: 'Pipeline',
  labelPlural: 'Pipelines',
  description: 'A way of selling: an ordered set of stages.',
  icon: 'deals',
  title: 'name',
  administered: true,
  fields: {
    name: text({ label: 'Name', required: true, unique: true }),
    position: number({ label: 'Position', integer: true, default: 0 }),
    isDefault: boolean({ label: 'Default', description: 'New deals start here.', default: false }),
  },
  views: [{ name: 'All pipelines', kind: 'table', fields: ['name', 'position', 'isDefault'], sort: ['position'] }],
});
