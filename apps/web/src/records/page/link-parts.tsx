import type { CatalogField, CatalogObject } from '@cross-crm/sdk';
import { choiceOf, choicesOf } from '@cross-crm/field-types/web';
import { Avatar, CompanyMark, Tag } from '@cross-crm/ui';
import { markOf } from '../fields/field-surroundings.tsx';

interface ShownLink {
  readonly id: string;
  readonly title: string;
  readonly role: string | null;
}

/** The mark before a related record: round for people, square for companies. */
export function RelatedMark({ object, title }: { readonly object: CatalogObject; readonly title: string }) {
  const mark = markOf(object);
  if (mark === 'none') return null;
  if (mark === 'square') return <CompanyMark name={title} size="sm" />;
  return mark === 'person' ? <Avatar name={title} size="md" decorative /> : <Avatar name={title} size="md" hue="gray" decorative />;
}

/** The role of a link, in the colour of its choice. */
export function RoleTag({ field, role }: { readonly field: CatalogField; readonly role: string }) {
  const choice = choiceOf(choicesOf(field, 'roles'), role);
  return <Tag hue={choice.hue}>{choice.label}</Tag>;
}

/** The links in a value of a relation to many. */
export function linksIn(value: unknown): readonly ShownLink[] {
  return Array.isArray(value)
    ? value.flatMap((link: unknown) =>
        isLink(link) ? [{ id: link.id, title: link.title, role: 'role' in link && typeof link.role === 'string' ? link.role : null }] : [],
      )
    : [];
}

function isLink(link: unknown): link is { id: string; title: string } {
  return (
    typeof link === 'object' &&
    link !== null &&
    'id' in link &&
    'title' in link &&
    typeof link.id === 'string' &&
    typeof link.title === 'string'
  );
}
