import { getRouteApi } from '@tanstack/react-router';
import { useObject } from '../lib/queries.ts';
import { ListPage } from '../records/list-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const route = getRouteApi('/shell/o/$plural');

/** The list of the object that the address names. */
export function ListRoute() {
  const object = useObject(route.useParams().plural);
  if (!object) return <NotFoundPage />;
  return <ListPage key={object.name} object={object} />;
}
