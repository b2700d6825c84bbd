import type { CrossRecord } from '@cross-crm/sdk';
import { Button, EmptyState, ProblemNote, SkeletonRows } from '@cross-crm/ui';
import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../lib/api.ts';
import { openCreate } from '../../lib/create-requests.ts';
import { useRecordAction } from '../../lib/mutations.ts';
import { Section } from '../../lib/page/section.tsx';
import { useMe, useRecords } from '../../lib/queries.ts';
import { noteDone } from '../../lib/undo.ts';
import { DueText } from './due-text.tsx';
import classes from './home.module.css';

const query = {
  filter: {
    and: [
      { field: 'status', op: 'eq', value: 'open' },
      { field: 'assignee', op: 'eq', value: 'me' },
    ],
  },
  sort: ['dueAt'],
  limit: 10,
} as const;

/** One's own open tasks, the earliest first. */
export function MyTasks() {
  const { membership } = useMe();
  const { data, error, isPending, refetch } = useRecords('tasks', query, { live: true });
  const tasks = data?.pages.flatMap((page) => page.records) ?? [];
  const add = (
    <Button tone="quiet" size="sm" icon="plus" onClick={() => openCreate('task', { assignee: membership.id })}>
      New task
    </Button>
  );
  return (
    <Section title="Your tasks" actions={add}>
      {isPending && <SkeletonRows rows={3} />}
      {error && <ProblemNote onRetry={() => void refetch()}>{problemOf(error).message}</ProblemNote>}
      {data && tasks.length === 0 && <EmptyState tight>No task is waiting for you.</EmptyState>}
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskRow task={task} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TaskRow({ task }: { readonly task: CrossRecord }) {
  const { mutate, isPending } = useRecordAction('tasks');
  const title = String(task['title'] ?? '');
  const dueAt = typeof task['dueAt'] === 'string' ? task['dueAt'] : null;
  const complete = () =>
    mutate({ id: task.id, action: 'complete' }, { onSuccess: ({ batchId }) => noteDone(batchId, { strong: title, text: 'completed' }) });
  return (
    <div className={classes.row}>
      <Checkbox aria-label={`Complete ${title}`} checked={isPending} disabled={isPending} onChange={complete} />
      <Link to="/o/$plural/$id" params={{ plural: 'tasks', id: task.id }} className="cut b">
        {title}
      </Link>
      {dueAt && <DueText due={dueAt} />}
    </div>
  );
}
