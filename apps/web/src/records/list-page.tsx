import type { CatalogObject } from '@cross-crm/sdk';
import { EmptyState } from '@cross-crm/ui';
import { TopBar } from '../lib/page/top-bar.tsx';

/** The list of one object. */
export function ListPage({ object }: { readonly object: CatalogObject }) {
  return (
    <>
      <TopBar title={object.labelPlural} />
      <EmptyState>{object.description}</EmptyState>
    </>
  );
}
