import { SkeletonRows } from '@cross-crm/ui';
import { lazy, Suspense } from 'react';
import { PartBoundary } from '../../lib/page/part-boundary.tsx';
import classes from './settings-table.module.css';

const ApiBrowser = lazy(async () => ({ default: (await import('./api-browser.tsx')).ApiBrowser }));

/** Every route of the API, to read and to try. */
export function ApiPage() {
  return (
    <>
      <p className={`t2 ${classes.head}`}>
        The app itself uses this API and nothing else. What you try here is done for real, with your own rights, and can be undone.
      </p>
      <PartBoundary what="The API">
        <Suspense fallback={<SkeletonRows label="Reading the description of the API" />}>
          <ApiBrowser />
        </Suspense>
      </PartBoundary>
    </>
  );
}
