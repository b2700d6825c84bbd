import { boolean, email, relation, select, text } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** A colleague: a person's place in the workspace. May exist before the person can sign in. */
export const membership = defineObject({
  name: 'membership',
  plural: 'memberships',
  label: 'Colleague',
  labelPlural: 'Colleagues',
  description: 'A person who works in this CRM, or whose records it holds.',
  icon: 'people',
  title: 'name',
  administered: true,
  summary: ['email', 'role', 'team', 'manager', 'office'],
  fields: {
    name: text({ label: 'Name', required: true, indexed: true, aliases: ['sales agent', 'full name', 'user', 'employee', 'sales rep'] }),
    email: email({ label: 'Email', unique: true, aliases: ['e-mail', 'user email'] }),
    role: select({
      label: 'Role',
      required: true,
      default: 'member',
      choices: [
        { key: 'owner', label: 'Owner', color: 'violet' },
        { key: 'admin', label: 'Administrator', color: 'blue' },
        { key: 'member', label: 'Member', color: 'green' },
        { key: 'readOnly', label: 'Read only', color: 'gray' },
      ],
    }),
    active: boolean({ label: 'Active', default: true }),
    team: relation({ label: 'Team', to: 'team', inverse: 'members', inverseLabel: 'Members', indexed: true }),
    manager: relation({
      label: 'Manager',
      to: 'membership',
      inverse: 'reports',
      inverseLabel: 'Reports',
      aliases: ['reports to', 'supervisor'],
    }),
    office: text({ label: 'Office', aliases: ['regional office', 'region', 'location'] }),
    jobTitle: text({ label: 'Title' }),
    account: text({ label: 'Account', description: 'Set once the person can sign in.', readOnly: true, unique: true, section: 'System' }),
  },
  views: [
    { name: 'All colleagues', kind: 'table', fields: ['name', 'email', 'role', 'active', 'team', 'manager', 'office'], sort: ['name'] },
  ],
});
