import type { Operator } from '@cross-crm/schema';
import type { Catalog, CatalogField, CatalogObject } from '@cross-crm/sdk';
import { objectOf } from '../../lib/queries.ts';
import { systemLast } from '../views/fields-of-view.ts';
import type { Chip } from './filter-chips.ts';

/** The field at a path: `amount`, or `company.industry` through a relation. Its label says the way: "Company › Industry". */
export function fieldAt(catalog: Catalog, object: CatalogObject, path: string): CatalogField | null {
  const [name = '', ...rest] = path.split('.');
  const field = object.fields.find((each) => each.name === name);
  if (field === undefined) return null;
  if (rest.length === 0) return field;
  const target = field.target === null ? undefined : objectOf(catalog, field.target.object);
  const inner = target === undefined ? null : fieldAt(catalog, target, rest.join('.'));
  return inner === null ? null : { ...inner, label: `${field.label} › ${inner.label}` };
}

/** Something a filter may be about: a field, a field of a linked record, or related records. */
export interface FilterChoice {
  readonly id: string;
  readonly label: string;
  readonly section: string;
  readonly chip: Chip;
}

/** All that a list can be filtered by: the object's own fields first, then related records, then fields of linked ones. */
export function filterChoices(catalog: Catalog, object: CatalogObject): readonly FilterChoice[] {
  const own = filterable(object).map((field) => choiceOf(field.name, field, object.label));
  const related = object.related.map(({ name, label }) => ({
    id: `related ${name}`,
    label,
    section: 'Related records',
    chip: { kind: 'related' as const, related: name, has: 'none' as const },
  }));
  const linked = object.fields
    .filter((field) => field.target !== null && !field.target.many)
    .flatMap((field) => linkedChoices(catalog, object, field));
  return [...own, ...related, ...linked];
}

function linkedChoices(catalog: Catalog, object: CatalogObject, relation: CatalogField): readonly FilterChoice[] {
  const target = objectOf(catalog, relation.target?.object ?? '');
  if (target === undefined) return [];
  return filterable(target).flatMap((field) => {
    const path = `${relation.name}.${field.name}`;
    const reached = fieldAt(catalog, object, path);
    return reached === null ? [] : [choiceOf(path, reached, relation.label)];
  });
}

function filterable(object: CatalogObject): readonly CatalogField[] {
  return systemLast(object.fields).filter((field) => field.operators.length > 0);
}

function choiceOf(path: string, field: CatalogField, section: string): FilterChoice {
  return { id: path, label: field.label, section, chip: { kind: 'field', field: path, op: usualOperator(field) } };
}

/** What people ask of a field most often, where the field has it. */
const usual: readonly Operator[] = ['contains', 'anyOf', 'within', 'gte', 'in', 'eq', 'notEmpty'];

function usualOperator(field: CatalogField): Operator {
  return usual.find((op) => field.operators.includes(op)) ?? 'notEmpty';
}
