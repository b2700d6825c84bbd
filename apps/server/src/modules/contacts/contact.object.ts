import { address, date, emails, longText, phones, relations, select, tags, text, url, user } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** A person outside the workspace; may work for several companies, each with role and dates. */
export const contact = defineObject({
  name: 'contact',
  plural: 'contacts',
  label: 'Contact',
  labelPlural: 'Contacts',
  description: 'A person you do business with.',
  icon: 'contacts',
  title: 'name',
  summary: ['jobTitle', 'emails', 'phones', 'lifecycle', 'owner'],
  navigation: true,
  fields: {
    name: text({ label: 'Name', required: true, indexed: true, aliases: ['full name', 'contact', 'contact name', 'display name'] }),
    firstName: text({ label: 'First name', aliases: ['given name', 'first'] }),
    lastName: text({ label: 'Last name', indexed: true, aliases: ['surname', 'family name', 'last'] }),
    jobTitle: text({ label: 'Title', aliases: ['job title', 'position', 'title'] }),
    emails: emails({ label: 'Email', indexed: true, aliases: ['email', 'e-mail', 'email address', 'mail'] }),
    phones: phones({ label: 'Phone', aliases: ['phone', 'phone number', 'mobile', 'mobile phone', 'telephone'] }),
    companies: relations({
      label: 'Companies',
      to: 'company',
      inverse: 'contacts',
      inverseLabel: 'People',
      roles: [
        { key: 'employee', label: 'Employee' },
        { key: 'decisionMaker', label: 'Decision maker' },
        { key: 'advisor', label: 'Advisor' },
        { key: 'former', label: 'Former employee' },
      ],
      aliases: ['company', 'account', 'company name', 'organization', 'organisation', 'employer'],
    }),
    lifecycle: select({
      label: 'Stage',
      indexed: true,
      choices: [
        { key: 'lead', label: 'Lead', color: 'amber' },
        { key: 'prospect', label: 'Prospect', color: 'blue' },
        { key: 'customer', label: 'Customer', color: 'green' },
        { key: 'former', label: 'Former customer', color: 'gray' },
      ],
      aliases: ['lifecycle stage', 'lead status', 'status'],
    }),
    address: address({ label: 'Address', section: 'Personal', aliases: ['mailing address'] }),
    birthday: date({ label: 'Birthday', section: 'Personal', aliases: ['birth date', 'date of birth'] }),
    linkedin: url({ label: 'LinkedIn', section: 'Personal', aliases: ['linkedin url', 'linkedin profile'] }),
    owner: user({ label: 'Owner', indexed: true, aliases: ['contact owner', 'sales agent'] }),
    tags: tags({ label: 'Tags' }),
    description: longText({ label: 'Description', section: 'Personal', aliases: ['notes', 'comments'] }),
    externalId: text({ label: 'External id', unique: true, section: 'System', aliases: ['id', 'record id', 'contact id'] }),
  },
  views: [
    {
      name: 'All contacts',
      kind: 'table',
      fields: ['name', 'companies', 'jobTitle', 'emails', 'phones', 'lifecycle', 'owner', 'updatedAt'],
      sort: ['name'],
    },
    {
      name: 'Mine',
      kind: 'table',
      fields: ['name', 'companies', 'emails', 'phones', 'updatedAt'],
      sort: ['name'],
      filter: { field: 'owner', op: 'eq', value: 'me' },
    },
    {
      name: 'No activity',
      kind: 'table',
      fields: ['name', 'companies', 'owner', 'createdAt'],
      sort: ['-createdAt'],
      filter: { related: 'activities', has: 'none' },
    },
  ],
});
