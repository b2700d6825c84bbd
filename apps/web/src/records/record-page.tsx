import type { CatalogObject } from '@cross-crm/sdk';
import { EmptyState } from '@cross-crm/ui';
import { TopBar } from '../lib/page/top-bar.tsx';

interface RecordPageProps {
  readonly object: CatalogObject;
  readonly id: string;
}

/** The page of one record. */
export function RecordPage({ object }: RecordPageProps) {
  return (
    <>
      <TopBar title={object.label} />
      <EmptyState>{object.description}</EmptyState>
    </>
  );
}
