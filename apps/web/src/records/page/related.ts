import type { Filter } from '@cross-crm/schema';
import type { Catalog, CatalogObject, CrossRecord, FieldValues } from '@cross-crm/sdk';
import { objectOf } from '../../lib/queries.ts';
import { fieldNamed } from '../views/fields-of-view.ts';
import { timelineKinds } from './timeline-kinds.ts';

/** Records of another object that point at this one: a company's deals. */
export interface RelatedList {
  readonly name: string;
  readonly label: string;
  readonly object: CatalogObject;
  /** The field of theirs that points here. */
  readonly field: string;
}

/** The related lists of an object; what stands on its timeline is left to the timeline, but for what is still to do. */
export function relatedLists(catalog: Catalog, object: CatalogObject): readonly RelatedList[] {
  const onTimeline = new Set(timelineKinds.filter((kind) => kind.completes === undefined).map((kind) => kind.object));
  return listsOf(catalog, object).filter((list) => !onTimeline.has(list.object.name));
}

/** The related records that stand on the timeline. */
export function timelineLists(catalog: Catalog, object: CatalogObject): readonly RelatedList[] {
  const onTimeline = new Set(timelineKinds.map((kind) => kind.object));
  return listsOf(catalog, object).filter((list) => onTimeline.has(list.object.name));
}

function listsOf(catalog: Catalog, object: CatalogObject): readonly RelatedList[] {
  return object.related.flatMap(({ name, label, object: other, field }) => {
    const found = objectOf(catalog, other);
    return found === undefined || fieldNamed(found, field) === undefined ? [] : [{ name, label, object: found, field }];
  });
}

/** The condition that a record of the other object points at this one. */
export function pointsAt({ object, field }: Pick<RelatedList, 'object' | 'field'>, id: string): Filter {
  const many = fieldNamed(object, field)?.target?.many === true;
  return many ? { field, op: 'anyOf', value: [id] } : { field, op: 'eq', value: id };
}

/** What a new related record starts with: the link to this one, and the links that both of them have. A deal's note is about its company too. */
export function startingValues(
  object: CatalogObject,
  record: CrossRecord,
  { object: other, field }: Pick<RelatedList, 'object' | 'field'>,
): FieldValues {
  const own = fieldNamed(other, field)?.target?.many === true ? [record.id] : record.id;
  const shared = other.fields.flatMap((theirs) => {
    const ours = object.fields.find(
      (each) => each.target !== null && !each.target.many && each.target.object === theirs.target?.object && each.name === theirs.name,
    );
    const link = ours === undefined ? null : record[ours.name];
    return theirs.name !== field && theirs.target?.many === false && !theirs.readOnly && isLink(link) ? [[theirs.name, link.id]] : [];
  });
  return { ...Object.fromEntries(shared), [field]: own };
}

function isLink(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
