import type { EditActions, EditTarget } from '../fields/use-edits.ts';
import type { Leave } from '../fields/edit-keys.ts';
import type { CatalogField, CrossRecord } from '@cross-crm/sdk';

/** What cells and rows may ask of the grid around them; the same object for the grid's whole life, so that rows stay as drawn. */
export interface GridDesk {
  readonly actions: EditActions;
  /** Whether this field of this object may be edited here. */
  mayEdit(field: CatalogField): boolean;
  targetOf(record: CrossRecord, field: CatalogField): EditTarget;
  /** A cell was pressed: it gets the keyboard, and its editor opens. */
  press(place: number, at: number): void;
  tick(place: number, stretch: boolean): void;
  /** An edit ended; the keyboard goes on from its cell. */
  leave(place: number, at: number, leave: Leave): void;
  open(id: string): void;
  peek(id: string): void;
  hrefOf(id: string): string;
}
