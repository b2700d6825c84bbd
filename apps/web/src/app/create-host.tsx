import { lazy, Suspense } from 'react';
import { closeCreate, useCreateRequest } from '../lib/create-requests.ts';
import { useObject } from '../lib/queries.ts';

const CreatePanel = lazy(async () => ({ default: (await import('../records/create-panel.tsx')).CreatePanel }));

/** Where the form of a new record opens, over whatever page one is on. */
export function CreateHost() {
  const request = useCreateRequest();
  const object = useObject(request?.object ?? '');
  if (!request || !object) return null;
  return (
    <Suspense>
      <CreatePanel key={request.object} object={object} values={request.values} onClose={closeCreate} />
    </Suspense>
  );
}
