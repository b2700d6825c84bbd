import type { Job, JobPage, JobState } from '@cross-crm/sdk';
import { body } from '@cross-crm/sdk';
import type { StateTone } from '@cross-crm/ui';
import { Button, EmptyState, IconButton, ProblemNote, showProblem, showToast, SkeletonRows, StateTag, Tag } from '@cross-crm/ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { cross, problemOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { TableScroll } from './table-scroll.tsx';
import classes from './settings-table.module.css';

const states: readonly { readonly state: JobState | null; readonly label: string }[] = [
  { state: null, label: 'All' },
  { state: 'waiting', label: 'Waiting' },
  { state: 'running', label: 'Running' },
  { state: 'failed', label: 'Failed' },
  { state: 'dead', label: 'Given up' },
  { state: 'done', label: 'Done' },
];

const tones: Partial<Record<JobState, StateTone>> = { failed: 'warning', dead: 'danger', done: 'positive', running: 'accent' };

/** Background work: what waits, runs, failed; and running again what was given up. */
export function JobsPage() {
  const [state, setState] = useState<JobState | null>(null);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useJobs(state);
  const jobs = data?.pages.flatMap((page) => page.jobs) ?? [];
  return (
    <>
      <div className={classes.head} role="group" aria-label="State of jobs">
        {states.map((each) => (
          <Button
            key={each.label}
            tone="quiet"
            size="sm"
            on={each.state === state}
            aria-pressed={each.state === state}
            onClick={() => setState(each.state)}
          >
            {each.label}
          </Button>
        ))}
      </div>
      {isPending && <SkeletonRows widths={[140, 70, 60, 200, 56]} />}
      {error && <ProblemNote onRetry={() => void refetch()}>{problemOf(error).message}</ProblemNote>}
      {data && jobs.length === 0 && <EmptyState>{state ? 'No job is in this state.' : 'No job has run yet.'}</EmptyState>}
      {jobs.length > 0 && <JobTable jobs={jobs} />}
      {hasNextPage && (
        <div className={classes.head}>
          <Button onClick={() => void fetchNextPage()}>Show older jobs</Button>
        </div>
      )}
    </>
  );
}

function useJobs(state: JobState | null) {
  return useInfiniteQuery({
    queryKey: ['jobs', state],
    queryFn: async ({ pageParam }) => {
      const query = { state: state ?? undefined, cursor: pageParam ?? undefined };
      return body<JobPage>(await cross.http.GET('/jobs', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: 5000,
  });
}

function JobTable({ jobs }: { readonly jobs: readonly Job[] }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <TableScroll label="Table of jobs">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Job</th>
            <th scope="col">State</th>
            <th scope="col" className={classes.number}>
              Attempts
            </th>
            <th scope="col">Last error</th>
            <th scope="col">Created</th>
            <th scope="col">
              <span className="sr">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <Fragment key={job.id}>
              <JobRow job={job} open={open === job.id} onToggle={() => setOpen(open === job.id ? null : job.id)} />
              {open === job.id && <JobDetails job={job} />}
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface JobRowProps {
  readonly job: Job;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function JobRow({ job, open, onToggle }: JobRowProps) {
  const format = useFormat();
  return (
    <tr>
      <td>
        <span className={classes.person}>
          <IconButton
            small
            icon={open ? 'chevronDown' : 'chevronRight'}
            label={open ? `Hide details of ${job.task}` : `Show details of ${job.task}`}
            aria-expanded={open}
            onClick={onToggle}
          />
          {job.task}
        </span>
      </td>
      <td>
        <JobStateTag state={job.state} />
      </td>
      <td className={classes.number}>
        {job.attempts} of {job.maxAttempts}
      </td>
      <td className={`t2 ${classes.error}`}>{job.lastError?.split('\n')[0]}</td>
      <td title={format.exact(job.createdAt)}>{format.ago(job.createdAt)}</td>
      <td className={classes.number}>{(job.state === 'dead' || job.state === 'failed') && <Replay job={job} />}</td>
    </tr>
  );
}

function JobStateTag({ state }: { readonly state: JobState }) {
  const label = states.find((each) => each.state === state)?.label ?? state;
  const tone = tones[state];
  return tone ? <StateTag tone={tone}>{label}</StateTag> : <Tag>{label}</Tag>;
}

function Replay({ job }: { readonly job: Job }) {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => cross.http.POST('/jobs/{id}/replay', { params: { path: { id: job.id } } }),
    onSuccess: () => {
      showToast({ kind: 'done', strong: job.task, text: 'waits to run again' });
      void client.invalidateQueries({ queryKey: ['jobs'] });
    },
    onError: (error) => showProblem(`Not run again: ${problemOf(error).message}`),
  });
  return (
    <Button size="sm" icon="refresh" busy={isPending} onClick={() => mutate()} aria-label={`Run ${job.task} again`}>
      Run again
    </Button>
  );
}

function JobDetails({ job }: { readonly job: Job }) {
  const format = useFormat();
  const times = [
    job.runAt ? `Runs at ${format.exact(job.runAt)}` : null,
    job.finishedAt ? `Finished ${format.exact(job.finishedAt)}` : null,
  ];
  return (
    <tr>
      <td colSpan={6} className={classes.details}>
        <section className={classes.payload} tabIndex={0} aria-label={`Details of ${job.task}`}>
          {[...times, job.lastError, JSON.stringify(job.payload, null, 2)].filter(Boolean).join('\n\n')}
        </section>
      </td>
    </tr>
  );
}
