import type { CatalogField, CatalogObject } from '@cross-crm/sdk';
import { isFigure, isLink, isPerson, isShortText, isTime } from './field-kinds.ts';

/**
 * Where a card shows which field. A card has four lines and no more: the name; what it is about; a figure and a date;
 * what comes next and whose it is.
 */
export interface CardSlots {
  readonly about: CatalogField | null;
  readonly figure: CatalogField | null;
  readonly when: CatalogField | null;
  readonly next: CatalogField | null;
  readonly whose: CatalogField | null;
}

/** Fills the slots from the fields of a view, in their order: each field goes where its type belongs, the rest where there is room. */
export function cardSlots(object: CatalogObject, names: readonly string[], groupBy: string): CardSlots {
  const rest = names
    .filter((name) => name !== object.title && name !== groupBy)
    .flatMap((name) => object.fields.find((field) => field.name === name) ?? []);
  const take = (fits: (field: CatalogField) => boolean): CatalogField | null => {
    const at = rest.findIndex(fits);
    return at === -1 ? null : (rest.splice(at, 1)[0] ?? null);
  };
  const whose = take(isPerson);
  const figure = take(isFigure);
  const when = take(isTime);
  const next = take((field) => isShortText(field) && !field.readOnly);
  const about = take(isLink) ?? take(() => true);
  return { about, figure, when, next: next ?? take(() => true), whose };
}

/** The fields a board has to read for its cards. */
export function fieldsToRead(object: CatalogObject, groupBy: string, slots: CardSlots, more: readonly string[]): string[] {
  const known = new Set(object.fields.map(({ name }) => name));
  const shown = Object.values(slots).flatMap((field: CatalogField | null) => field?.name ?? []);
  return [...new Set([object.title, groupBy, ...shown, ...more.filter((name) => known.has(name))])];
}
