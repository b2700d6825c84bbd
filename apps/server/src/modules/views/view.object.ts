import { boolean, json, select, text, user } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** A saved way to look at the records of an object. */
export const view = defineObject({
  name: 'view',
  plural: 'views',
  label: 'View',
  labelPlural: 'Views',
  description: 'A saved way to look at the records of an object: filter, sort, fields.',
  icon: 'list',
  title: 'name',
  visible: {
    or: [
      { field: 'shared', op: 'eq', value: true },
      { field: 'owner', op: 'eq', value: 'me' },
    ],
  },
  fields: {
    name: text({ label: 'Name', required: true, max: 120 }),
    object: text({ label: 'Object', required: true, indexed: true, max: 60 }),
    kind: select({
      label: 'Kind',
      required: true,
      default: 'table',
      choices: [
        { key: 'table', label: 'Table' },
        { key: 'board', label: 'Board' },
      ],
    }),
    settings: json({ label: 'Settings', description: 'fields, filter, sort, groupBy and widths.' }),
    shared: boolean({ label: 'For everyone', default: false }),
    pinned: boolean({ label: 'Pinned', default: false }),
    owner: user({ label: 'Owner', indexed: true }),
  },
  views: [{ name: 'All views', kind: 'table', fields: ['name', 'object', 'kind', 'shared', 'owner'], sort: ['name'] }],
});
