import type { Filter } from '@cross-crm/schema';
import type { IconName } from '@cross-crm/ui';
import type { CrossRecord } from '@cross-crm/sdk';

/**
 * Objects whose records stand on the timeline of what they are about. The only place of the generic screens that knows
 * objects by name: a timeline tells calls from notes.
 */
export interface TimelineKind {
  /** Name of the object. */
  readonly object: string;
  /** Field by which its records are ordered, newest first. */
  readonly orderedBy: string;
  /** Field with the text people wrote. */
  readonly body: string;
  icon(record: CrossRecord): IconName;
  /** When it is planned for, or when it happened; ISO 8601. */
  at(record: CrossRecord): string;
  planned(record: CrossRecord, now: Date): boolean;
  /** What somebody did, before the title: "called". */
  verb(record: CrossRecord): string;
  /** Field of the person who did it; whoever made the record where it is empty. */
  readonly actor: string;
  /** Action that says it is done; only for what can be ticked off. */
  readonly completes?: string;
  /** Which of them are still to do. */
  readonly toDo?: Filter;
}

const activityIcons: Readonly<Record<string, IconName>> = { call: 'phone', meeting: 'video', mail: 'mail' };
const activityVerbs: Readonly<Record<string, string>> = { call: 'called:', meeting: 'met:', mail: 'wrote:' };

const textOf = (record: CrossRecord, field: string): string | null => {
  const value = record[field];
  return typeof value === 'string' && value !== '' ? value : null;
};

export const timelineKinds: readonly [TimelineKind, TimelineKind, TimelineKind] = [
  {
    object: 'activity',
    orderedBy: 'startsAt',
    body: 'body',
    actor: 'owner',
    icon: (record) => activityIcons[textOf(record, 'kind') ?? ''] ?? 'calendar',
    at: (record) => textOf(record, 'startsAt') ?? record.createdAt,
    planned: (record, now) => record['done'] !== true && (textOf(record, 'startsAt') ?? '') > now.toISOString(),
    verb: (record) => activityVerbs[textOf(record, 'kind') ?? ''] ?? 'noted:',
  },
  {
    object: 'note',
    orderedBy: 'createdAt',
    body: 'body',
    actor: 'createdBy',
    icon: () => 'note',
    at: (record) => record.createdAt,
    planned: () => false,
    verb: () => 'wrote a note',
  },
  {
    object: 'task',
    orderedBy: 'createdAt',
    body: 'description',
    actor: 'completedBy',
    icon: () => 'task',
    at: (record) => textOf(record, 'completedAt') ?? textOf(record, 'dueAt') ?? record.createdAt,
    planned: (record) => record['status'] !== 'done',
    verb: () => 'completed:',
    completes: 'complete',
    toDo: { field: 'status', op: 'ne', value: 'done' },
  },
];

/** What the composer makes: an object, what it is called there, and the fields it asks for. */
export interface ComposerKind {
  readonly id: string;
  readonly object: string;
  readonly label: string;
  readonly icon: IconName;
  readonly keys: string;
  readonly fields: readonly string[];
  readonly prompt: string;
  /** What it starts with. */
  values(now: Date): Readonly<Record<string, string>>;
}

export const composerKinds: readonly ComposerKind[] = [
  { id: 'note', object: 'note', label: 'Note', icon: 'note', keys: 'N', fields: ['body'], prompt: 'Write a note', values: () => ({}) },
  {
    id: 'call',
    object: 'activity',
    label: 'Call',
    icon: 'phone',
    keys: 'Shift C',
    fields: ['subject', 'startsAt', 'body'],
    prompt: 'Log a call',
    values: (now) => ({ kind: 'call', startsAt: now.toISOString() }),
  },
  {
    id: 'meeting',
    object: 'activity',
    label: 'Meeting',
    icon: 'calendar',
    keys: 'Shift M',
    fields: ['subject', 'startsAt', 'endsAt', 'body'],
    prompt: 'Plan or log a meeting',
    values: () => ({ kind: 'meeting' }),
  },
  {
    id: 'task',
    object: 'task',
    label: 'Task',
    icon: 'task',
    keys: 'T',
    fields: ['title', 'dueAt', 'assignee', 'priority'],
    prompt: 'Add a task',
    values: () => ({}),
  },
];
