import type { CatalogObject } from '@cross-crm/sdk';
import type { ViewChanges, ViewSettings } from './views/view-state.ts';

/**
 * What a board gets from the page around it, which draws top bar, view tabs and filter bar. The app hands the board to
 * `ListPage`, because records know no module: `<ListPage object={object} Board={DealsBoard} />`.
 */
export interface BoardProps {
  readonly object: CatalogObject;
  /** The view as it is now: filter and sort of the address included. */
  readonly settings: ViewSettings;
  /** Changes the view as the filter bar does: kept in the address, marked as unsaved. */
  onChange(changes: ViewChanges): void;
  /** Places in the filter bar, once they are drawn: before the conditions, and at the far end. */
  readonly bar: { readonly start: HTMLElement | null; readonly end: HTMLElement | null };
  /** Opens a record beside the board. */
  onPeek(id: string): void;
}
