import { text } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** A company's own CRM: everything else belongs to one. There is one record, its own. */
export const workspace = defineObject({
  name: 'workspace',
  plural: 'workspaces',
  label: 'Workspace',
  labelPlural: 'Workspaces',
  description: 'The settings of this CRM.',
  icon: 'settings',
  title: 'name',
  administered: true,
  fields: {
    name: text({ label: 'Name', required: true }),
    currency: text({ label: 'Home currency', description: 'ISO 4217, for instance EUR.', required: true, max: 3 }),
    timeZone: text({ label: 'Time zone', description: 'IANA name, for instance Europe/Berlin.', required: true }),
    country: text({ label: 'Country', description: 'ISO 3166 alpha-2, for instance DE.', max: 2 }),
  },
  views: [{ name: 'Workspace', kind: 'table', fields: ['name', 'currency', 'timeZone', 'country'] }],
});
