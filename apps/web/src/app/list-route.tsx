import { SkeletonRows } from '@cross-crm/ui';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useObject } from '../lib/queries.ts';
import type { BoardProps } from '../records/board-props.ts';
import { ListPage } from '../records/list-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const route = getRouteApi('/shell/o/$plural');
const LazyBoard = lazy(async () => ({ default: (await import('../modules/deals/deals-board.tsx')).DealsBoard }));

/** The list of the object that the address names. */
export function ListRoute() {
  const object = useObject(route.useParams().plural);
  if (!object) return <NotFoundPage />;
  return <ListPage key={object.name} object={object} Board={Board} />;
}

/** Views of kind board bring their own code, so that a table does not wait for it. */
function Board(props: BoardProps) {
  return (
    <Suspense fallback={<SkeletonRows />}>
      <LazyBoard {...props} />
    </Suspense>
  );
}
