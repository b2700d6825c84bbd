import { EmptyState } from '@cross-crm/ui';
import { TopBar } from '../../lib/page/top-bar.tsx';

/** All imports, and the start of a new one. */
export function ImportsPage() {
  return (
    <>
      <TopBar icon="upload" title="Import" />
      <EmptyState>Files you bring in will stand here with what came of them.</EmptyState>
    </>
  );
}
