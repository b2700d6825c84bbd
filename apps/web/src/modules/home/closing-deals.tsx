import type { CrossRecord } from '@cross-crm/sdk';
import { Button, EmptyState, ProblemNote, SkeletonRows } from '@cross-crm/ui';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../lib/api.ts';
import { openCreate } from '../../lib/create-requests.ts';
import { useFormat } from '../../lib/format.ts';
import { RecordMark } from '../../lib/page/record-mark.tsx';
import { Section } from '../../lib/page/section.tsx';
import { plainText } from '../../lib/plain-text.ts';
import { useObject, useRecords } from '../../lib/queries.ts';
import { DueText } from './due-text.tsx';
import classes from './home.module.css';

const query = {
  filter: {
    and: [
      { field: 'status', op: 'eq', value: 'open' },
      { field: 'closeDate', op: 'notEmpty' },
    ],
  },
  sort: ['closeDate'],
  fields: ['name', 'company', 'amount', 'closeDate', 'stage'],
  limit: 12,
} as const;

/** Open deals in the order in which they are to close. */
export function ClosingDeals() {
  const { data, error, isPending, refetch } = useRecords('deals', query, { live: true });
  const deals = data?.pages.flatMap((page) => page.records).slice(0, query.limit) ?? [];
  return (
    <Section title="Deals that close next" actions={<NewDeal />}>
      {isPending && <SkeletonRows rows={5} />}
      {error && <ProblemNote onRetry={() => void refetch()}>{problemOf(error).message}</ProblemNote>}
      {data && deals.length === 0 && <EmptyState tight>Open deals with a close date stand here.</EmptyState>}
      <ul>
        {deals.map((deal) => (
          <li key={deal.id}>
            <DealRow deal={deal} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NewDeal() {
  return (
    <Button tone="quiet" size="sm" icon="plus" onClick={() => openCreate('deal')}>
      New deal
    </Button>
  );
}

function DealRow({ deal }: { readonly deal: CrossRecord }) {
  const format = useFormat();
  const object = useObject('deal');
  const text = (name: string) => {
    const field = object?.fields.find((each) => each.name === name);
    return field ? plainText(deal[name] ?? null, field, format) : '';
  };
  return (
    <Link to="/o/$plural/$id" params={{ plural: 'deals', id: deal.id }} className={classes.row}>
      {object && <RecordMark object={object} title={text('name')} />}
      <span className={classes.name}>
        <span className="b cut">{text('name')}</span>
        <span className="muted cut">{[text('company'), text('stage')].filter(Boolean).join(', ')}</span>
      </span>
      <span className={classes.amount}>{text('amount')}</span>
      <DueText due={String(deal['closeDate'])} />
    </Link>
  );
}
