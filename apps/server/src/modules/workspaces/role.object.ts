import { json, longText, text } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** What its holders may do: per object and action. */
export const role = defineObject({
  name: 'role',
  plural: 'roles',
  label: 'Role',
  labelPlural: 'Roles',
  description: 'What its holders may see and do.',
  icon: 'lock',
  title: 'name',
  administered: true,
  fields: {
    name: text({ label: 'Name', required: true, unique: true }),
    key: text({ label: 'Key', required: true, unique: true, readOnly: true }),
    description: longText({ label: 'Description' }),
    grants: json({ label: 'Grants', description: 'Per object ("*" for all) and action: "all" or "none".', readOnly: true }),
  },
  views: [{ name: 'All roles', kind: 'table', fields: ['name', 'description'], sort: ['name'] }],
});
