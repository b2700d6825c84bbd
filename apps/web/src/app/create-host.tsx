import { lazy, Suspense } from 'react';
import { closeCreate, useCreateRequest } from '../lib/create-requests.ts';
import { useObject } from '../lib/queries.ts';
import { useRelatedRequests } from '../records/fields/related-create.ts';
import type { RelatedRequest } from '../records/fields/related-create.ts';

const CreatePanel = lazy(async () => ({ default: (await import('../records/create-panel.tsx')).CreatePanel }));

/** Where the form of a new record opens, over whatever page one is on; forms that its fields ask for lie over it. */
export function CreateHost() {
  const related = useRelatedRequests();
  return (
    <Suspense>
      <RequestedForm />
      {related.map((request) => (
        <RelatedForm key={request.key} request={request} />
      ))}
    </Suspense>
  );
}

function RequestedForm() {
  const request = useCreateRequest();
  const object = useObject(request?.object ?? '');
  if (!request || !object) return null;
  return <CreatePanel key={request.object} object={object} values={request.values} onClose={closeCreate} />;
}

/** The form of a record that a field wants to link to. */
function RelatedForm({ request }: { readonly request: RelatedRequest }) {
  const object = useObject(request.object);
  if (!object) return null;
  const values = { [object.title]: request.title };
  return <CreatePanel object={object} values={values} onCreated={request.answer} onClose={() => request.answer(null)} />;
}
