import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { useCatalog } from '../../lib/queries.ts';
import { relatedLists } from './related.ts';
import { LinkedSection } from './linked-section.tsx';
import { RelatedSection } from './related-section.tsx';

interface RelatedPanelProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
  /** Looks at the lists as they were at this time (ISO 8601). */
  readonly asOf: string | undefined;
  readonly readOnly: boolean;
}

/** Everything that is connected with a record: people with their role, deals, tasks; each with count and add. */
export function RelatedPanel({ object, record, asOf, readOnly }: RelatedPanelProps) {
  const lists = relatedLists(useCatalog(), object);
  const links = object.fields.filter(
    (field) => field.target?.many === true && isLinkList(record[field.name]) && field.options['inverse'] !== undefined,
  );
  return (
    <>
      {links.map((field) => (
        <LinkedSection key={field.name} object={object} record={record} field={field} readOnly={readOnly} />
      ))}
      {lists.map((list) => (
        <RelatedSection key={list.name} object={object} record={record} list={list} asOf={asOf} readOnly={readOnly} />
      ))}
    </>
  );
}

/** Links with roles and dates; tags are links too, but have no page. */
function isLinkList(value: unknown): boolean {
  return value === null || Array.isArray(value);
}
