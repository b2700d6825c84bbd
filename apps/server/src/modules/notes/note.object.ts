import { relation, richText, text } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** What someone wrote down about a company, contact or deal. */
export const note = defineObject({
  name: 'note',
  plural: 'notes',
  label: 'Note',
  labelPlural: 'Notes',
  description: 'What someone wrote down about a company, contact or deal.',
  icon: 'notes',
  title: 'title',
  fields: {
    title: text({ label: 'Title' }),
    body: richText({ label: 'Text', required: true }),
    company: relation({ label: 'Company', to: 'company', inverse: 'notes', inverseLabel: 'Notes', indexed: true }),
    contact: relation({ label: 'Contact', to: 'contact', inverse: 'notes', inverseLabel: 'Notes', indexed: true }),
    deal: relation({ label: 'Deal', to: 'deal', inverse: 'notes', inverseLabel: 'Notes', indexed: true }),
  },
  views: [
    { name: 'All notes', kind: 'table', fields: ['title', 'company', 'contact', 'deal', 'createdBy', 'createdAt'], sort: ['-createdAt'] },
  ],
});
