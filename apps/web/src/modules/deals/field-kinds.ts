import type { CatalogField } from '@cross-crm/sdk';

/** What a field is good for on a board, told by what its type can do. */

/** Points to one record. */
export const isLink = ({ target }: CatalogField): boolean => target !== null && !target.many;

/** Points to a colleague. */
export const isPerson = (field: CatalogField): boolean => isLink(field) && field.target?.object === 'membership';

/** Has one value out of a few. */
export const isChoice = ({ options, operators }: CatalogField): boolean => Array.isArray(options['choices']) && operators.includes('eq');

/** A day or a moment. */
export const isTime = ({ operators }: CatalogField): boolean => operators.includes('within');

/** Something to compare by size: an amount, a number, a share. */
export const isFigure = (field: CatalogField): boolean => field.operators.includes('between') && !isTime(field);

/** A line of text. */
export const isShortText = ({ operators }: CatalogField): boolean => operators.includes('startsWith');
