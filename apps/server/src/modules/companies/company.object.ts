import { address, money, number, phones, relation, select, tags, text, url, user, longText } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** An organisation one does business with. */
export const company = defineObject({
  name: 'company',
  plural: 'companies',
  label: 'Company',
  labelPlural: 'Companies',
  description: 'An organisation you do business with.',
  icon: 'companies',
  title: 'name',
  summary: ['industry', 'domain', 'owner', 'annualRevenue', 'employees'],
  navigation: true,
  fields: {
    name: text({ label: 'Name', required: true, indexed: true, aliases: ['account', 'company', 'company name', 'organization', 'organisation', 'account name'] }),
    domain: text({ label: 'Domain', description: 'Web domain without www, for instance acme.example.', unique: true, aliases: ['website domain', 'company domain name'] }),
    website: url({ label: 'Website', aliases: ['web', 'homepage', 'website url'] }),
    phones: phones({ label: 'Phone', aliases: ['phone', 'phone number', 'telephone'] }),
    industry: text({ label: 'Industry', indexed: true, aliases: ['sector', 'branch'] }),
    employees: number({ label: 'Employees', integer: true, min: 0, section: 'Firmographics', aliases: ['number of employees', 'headcount', 'size'] }),
    annualRevenue: money({ label: 'Annual revenue', section: 'Firmographics', aliases: ['revenue', 'turnover'] }),
    foundedYear: number({ label: 'Founded', integer: true, min: 1000, max: 2200, section: 'Firmographics', aliases: ['year established', 'founded', 'year founded'] }),
    address: address({ label: 'Address', section: 'Address', aliases: ['billing address', 'office location', 'location'] }),
    parent: relation({ label: 'Parent company', to: 'company', indexed: true, inverse: 'subsidiaries', inverseLabel: 'Subsidiaries', section: 'Firmographics', aliases: ['subsidiary of', 'parent account', 'parent company'] }),
    lifecycle: select({
      label: 'Lifecycle',
      indexed: true,
      choices: [
        { key: 'prospect', label: 'Prospect', color: 'blue' },
        { key: 'customer', label: 'Customer', color: 'green' },
        { key: 'former', label: 'Former customer', color: 'gray' },
        { key: 'partner', label: 'Partner', color: 'violet' },
      ],
      aliases: ['lifecycle stage', 'type', 'account type'],
    }),
    owner: user({ label: 'Owner', indexed: true, aliases: ['account owner', 'company owner', 'sales agent'] }),
    tags: tags({ label: 'Tags' }),
    description: longText({ label: 'Description', section: 'Firmographics', aliases: ['notes', 'about'] }),
    externalId: text({ label: 'External id', unique: true, section: 'System', aliases: ['id', 'record id', 'account id', 'company id'] }),
  },
  views: [
    { name: 'All companies', kind: 'table', fields: ['name', 'industry', 'domain', 'phones', 'employees', 'annualRevenue', 'lifecycle', 'owner', 'updatedAt'], sort: ['name'] },
    { name: 'Mine', kind: 'table', fields: ['name', 'industry', 'domain', 'lifecycle', 'updatedAt'], sort: ['name'], filter: { field: 'owner', op: 'eq', value: 'me' } },
    { name: 'Without deals', kind: 'table', fields: ['name', 'industry', 'owner', 'createdAt'], sort: ['name'], filter: { related: 'deals', has: 'none' } },
  ],
});
