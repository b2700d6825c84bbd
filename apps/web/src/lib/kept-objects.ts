import type { Catalog, CatalogObject } from '@cross-crm/sdk';

// These have a page of their own, or are written where they belong: a note on a timeline, a line item on its deal.
const elsewhere: ReadonlySet<string> = new Set(['view', 'note', 'dealLineItem', 'membership', 'customField', 'workspace']);

/** The objects that are looked after and seldom opened: pipelines, stages, tags, teams. Only those this person may add to. */
export function keptObjects(catalog: Catalog): readonly CatalogObject[] {
  return catalog.objects.filter(({ name, navigation, rights }) => !navigation && rights.read && rights.create && !elsewhere.has(name));
}
