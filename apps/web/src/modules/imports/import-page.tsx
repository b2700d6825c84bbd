import { SkeletonRows } from '@cross-crm/ui';
import { TopBar } from '../../lib/page/top-bar.tsx';

/** One import, from its files to its result. */
export function ImportPage() {
  return (
    <>
      <TopBar icon="upload" title="Import" />
      <SkeletonRows />
    </>
  );
}
