import { dateTime, longText, relation, select, text, user } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** Something to do, by someone, by a time. */
export const task = defineObject({
  name: 'task',
  plural: 'tasks',
  label: 'Task',
  labelPlural: 'Tasks',
  description: 'Something to do, by someone, by a time.',
  icon: 'tasks',
  title: 'title',
  navigation: true,
  summary: ['status', 'dueAt', 'assignee', 'priority'],
  fields: {
    title: text({ label: 'Title', required: true, aliases: ['subject', 'task'] }),
    status: select({
      label: 'Status',
      readOnly: true,
      indexed: true,
      default: 'open',
      choices: [
        { key: 'open', label: 'Open', color: 'blue' },
        { key: 'done', label: 'Done', color: 'green' },
      ],
    }),
    dueAt: dateTime({ label: 'Due', indexed: true, aliases: ['due date', 'due'] }),
    priority: select({
      label: 'Priority',
      default: 'normal',
      choices: [
        { key: 'low', label: 'Low', color: 'gray' },
        { key: 'normal', label: 'Normal', color: 'blue' },
        { key: 'high', label: 'High', color: 'red' },
      ],
    }),
    assignee: user({ label: 'Assignee', indexed: true, aliases: ['assigned to', 'owner'] }),
    company: relation({ label: 'Company', to: 'company', inverse: 'tasks', inverseLabel: 'Tasks', indexed: true }),
    contact: relation({ label: 'Contact', to: 'contact', inverse: 'tasks', inverseLabel: 'Tasks', indexed: true }),
    deal: relation({ label: 'Deal', to: 'deal', inverse: 'tasks', inverseLabel: 'Tasks', indexed: true }),
    description: longText({ label: 'Description' }),
    completedAt: dateTime({ label: 'Completed', readOnly: true }),
    completedBy: user({ label: 'Completed by', readOnly: true }),
  },
  views: [
    {
      name: 'My tasks',
      kind: 'table',
      fields: ['title', 'dueAt', 'priority', 'company', 'contact', 'deal'],
      sort: ['dueAt'],
      filter: {
        and: [
          { field: 'status', op: 'eq', value: 'open' },
          { field: 'assignee', op: 'eq', value: 'me' },
        ],
      },
    },
    {
      name: 'All tasks',
      kind: 'table',
      fields: ['title', 'status', 'dueAt', 'priority', 'assignee', 'company', 'contact', 'deal'],
      sort: ['dueAt'],
    },
    {
      name: 'Overdue',
      kind: 'table',
      fields: ['title', 'dueAt', 'assignee', 'company', 'deal'],
      sort: ['dueAt'],
      filter: {
        and: [
          { field: 'status', op: 'eq', value: 'open' },
          { field: 'dueAt', op: 'within', value: { unit: 'day', from: -3650, to: -1 } },
        ],
      },
    },
  ],
});
