import type { CatalogField, CatalogObject } from '@cross-crm/sdk';
import { fieldWebOf } from '@cross-crm/field-types/web';
import type { AnyFieldWeb } from '@cross-crm/field-types/web';
import { columnsOf } from '../views/fields-of-view.ts';
import type { ViewSettings } from '../views/view-state.ts';

/** Width of the column of tick boxes, in px. */
export const tickWidth = 36;
const titleWidth = 192;

/** A column as it is drawn. */
export interface GridColumn {
  readonly field: CatalogField;
  readonly web: AnyFieldWeb;
  /** In px. */
  readonly width: number;
  /** The first one names the record and stays in sight. */
  readonly isTitle: boolean;
}

/** The columns of a view with their widths. */
export function gridColumns(object: CatalogObject, { fields, widths }: ViewSettings): readonly GridColumn[] {
  return columnsOf(object, fields).map((field, place) => {
    const web = fieldWebOf(field);
    return { field, web, isTitle: place === 0, width: widths[field.name] ?? (place === 0 ? Math.max(titleWidth, web.width) : web.width) };
  });
}

/** Width of all columns together, in px. */
export function gridWidth(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, column) => sum + column.width, tickWidth);
}

/** What the list asks the server for: the columns, and what names a record. */
export function askedFields(object: CatalogObject, columns: readonly GridColumn[]): readonly string[] {
  return [...new Set([object.title, ...columns.map((column) => column.field.name)])];
}
