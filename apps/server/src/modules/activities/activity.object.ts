import { boolean, dateTime, longText, relation, relations, select, text, user } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** A call, meeting or mail, planned or past. */
export const activity = defineObject({
  name: 'activity',
  plural: 'activities',
  label: 'Activity',
  labelPlural: 'Activities',
  description: 'A call, meeting or mail, planned or past.',
  icon: 'activities',
  title: 'subject',
  navigation: true,
  summary: ['kind', 'startsAt', 'owner', 'done'],
  fields: {
    subject: text({ label: 'Subject', required: true }),
    kind: select({
      label: 'Kind',
      required: true,
      indexed: true,
      default: 'call',
      aliases: ['type', 'activity type'],
      choices: [
        { key: 'call', label: 'Call', color: 'teal' },
        { key: 'meeting', label: 'Meeting', color: 'violet' },
        { key: 'mail', label: 'Mail', color: 'blue' },
      ],
    }),
    startsAt: dateTime({ label: 'Starts', indexed: true, aliases: ['date', 'start time', 'activity date'] }),
    endsAt: dateTime({ label: 'Ends' }),
    done: boolean({ label: 'Done', default: false, aliases: ['completed'] }),
    owner: user({ label: 'Owner', indexed: true }),
    company: relation({ label: 'Company', to: 'company', inverse: 'activities', inverseLabel: 'Activities', indexed: true }),
    deal: relation({ label: 'Deal', to: 'deal', inverse: 'activities', inverseLabel: 'Activities', indexed: true }),
    contacts: relations({ label: 'Contacts', to: 'contact', inverse: 'activities', inverseLabel: 'Activities' }),
    body: longText({ label: 'Notes' }),
  },
  views: [
    {
      name: 'Upcoming',
      kind: 'table',
      fields: ['subject', 'kind', 'startsAt', 'company', 'contacts', 'deal', 'owner'],
      sort: ['startsAt'],
      filter: { field: 'done', op: 'eq', value: false },
    },
    {
      name: 'All activities',
      kind: 'table',
      fields: ['subject', 'kind', 'startsAt', 'done', 'company', 'contacts', 'deal', 'owner'],
      sort: ['-startsAt'],
    },
  ],
});
