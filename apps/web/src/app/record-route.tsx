import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe, useObject, useRecord } from '../lib/queries.ts';
import { noteOpened } from '../lib/recent.ts';
import { titleOf } from '../lib/record-title.ts';
import { RecordPage } from '../records/record-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const route = getRouteApi('/shell/o/$plural/$id');

/** The page of the record that the address names. */
export function RecordRoute() {
  const { plural, id } = route.useParams();
  const object = useObject(plural);
  useNoteOpened(plural, id);
  if (!object) return <NotFoundPage />;
  return <RecordPage key={id} object={object} id={id} />;
}

function useNoteOpened(plural: string, id: string): void {
  const { workspace } = useMe();
  const object = useObject(plural);
  const { data: record } = useRecord(plural, id);
  const title = object && record ? titleOf(object, record) : null;
  useEffect(() => {
    if (object && title) noteOpened(workspace.id, { object: object.name, id, title });
  }, [workspace.id, object, id, title]);
}
