import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CatalogObject } from '@cross-crm/sdk';
import { Button, EmptyState, ProblemNote, SkeletonRows } from '@cross-crm/ui';
import { problemOf } from '../lib/api.ts';
import { useRecord } from '../lib/queries.ts';
import { FieldSurroundings } from './fields/field-surroundings.tsx';
import { AsOfBar } from './page/as-of.tsx';
import { DeletedBar } from './page/deleted-bar.tsx';
import { RecordActions } from './page/record-actions.tsx';
import { RecordColumns } from './page/record-columns.tsx';
import { RecordFacts, RecordHead } from './page/record-head.tsx';
import { RecordTop } from './page/record-top.tsx';

interface RecordPageProps {
  readonly object: CatalogObject;
  readonly id: string;
}

/** The page of any record: what it is, its fields, what happened with it, and what it is connected with. */
export function RecordPage(props: RecordPageProps) {
  return (
    <FieldSurroundings>
      <Page {...props} />
    </FieldSurroundings>
  );
}

function Page({ object, id }: RecordPageProps) {
  const search = useSearch({ from: '/shell/o/$plural/$id' });
  const navigate = useNavigate();
  const { data: record, error, refetch } = useRecord(object.plural, id, search.asOf === undefined ? {} : { asOf: search.asOf });
  const setAsOf = (asOf: string | undefined) => {
    const { asOf: _before, ...rest } = search;
    void navigate({ to: '/o/$plural/$id', params: { plural: object.plural, id }, search: asOf === undefined ? rest : { ...rest, asOf } });
  };
  if (record === undefined) {
    return (
      <>
        <RecordTop object={object} id={id} title={object.label} />
        {error === null ? (
          <SkeletonRows rows={10} widths={[40, 220, 160, 90]} label={`Loading the ${object.label.toLowerCase()}`} />
        ) : (
          <Missing
            object={object}
            error={error}
            past={search.asOf !== undefined}
            onNow={() => setAsOf(undefined)}
            onRetry={() => void refetch()}
          />
        )}
      </>
    );
  }
  const readOnly = search.asOf !== undefined || record.deletedAt !== null;
  return (
    <>
      <RecordTop object={object} id={id} record={record} />
      {search.asOf !== undefined && <AsOfBar asOf={search.asOf} onAsOf={setAsOf} />}
      {record.deletedAt !== null && search.asOf === undefined && <DeletedBar object={object} record={record} />}
      <RecordHead
        object={object}
        record={record}
        readOnly={readOnly}
        actions={readOnly ? null : <RecordActions object={object} record={record} />}
      />
      <RecordFacts object={object} record={record} />
      <RecordColumns object={object} record={record} readOnly={readOnly} asOf={search.asOf} onAsOf={setAsOf} />
    </>
  );
}

interface MissingProps {
  readonly object: CatalogObject;
  readonly error: unknown;
  /** Looked for at a time of the past. */
  readonly past: boolean;
  onNow(): void;
  onRetry(): void;
}

function Missing({ object, error, past, onNow, onRetry }: MissingProps) {
  const problem = problemOf(error);
  const name = object.label.toLowerCase();
  if (problem.code === 'not_found' && past)
    return <EmptyState actions={<Button onClick={onNow}>Back to now</Button>}>This {name} did not exist at that time.</EmptyState>;
  if (problem.code === 'not_found')
    return (
      <EmptyState actions={<Button onClick={() => history.back()}>Go back</Button>}>
        This {name} does not exist, or you may not see it.
      </EmptyState>
    );
  return <ProblemNote onRetry={onRetry}>{problem.message}</ProblemNote>;
}
