import { Button, EmptyState, ProblemNote, SkeletonRows } from '@cross-crm/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { problemOf } from '../../lib/api.ts';
import { TopBar } from '../../lib/page/top-bar.tsx';
import { FieldSurroundings } from '../../records/fields/field-surroundings.tsx';
import { useImport } from './imports-queries.ts';
import { Wizard } from './wizard.tsx';

const route = getRouteApi('/shell/import/$id');

/** One import, from its files to its result. */
export function ImportPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useImport(id);
  if (data)
    return (
      <FieldSurroundings>
        <Wizard key={id} given={data} />
      </FieldSurroundings>
    );
  return (
    <>
      <TopBar icon="upload" title="Import" />
      {error ? <Unreadable error={error} onRetry={() => void refetch()} /> : <SkeletonRows />}
    </>
  );
}

function Unreadable({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const problem = problemOf(error);
  if (problem.code !== 'not_found') return <ProblemNote onRetry={onRetry}>{problem.message}</ProblemNote>;
  return (
    <EmptyState
      actions={
        <Link to="/import">
          <Button>Show all imports</Button>
        </Link>
      }
    >
      This import is not here any more.
    </EmptyState>
  );
}
