import type { CatalogField, CatalogObject, CrossRecord, Json } from '@cross-crm/sdk';
import { titleOf } from '../../lib/record-title.ts';

/** A column of a board: one value of the field that the board is grouped by. */
export interface BoardColumn {
  /** A choice's key, a linked record's id, or `none` for records without a value. Unique on the board. */
  readonly id: string;
  readonly name: string;
  /** What a card that lands here shows as its value: a choice's key, a link, null. */
  readonly value: Json;
  /** Percent; null where columns have none. */
  readonly probability: number | null;
  /** `won` and `lost` are narrow strips: they take cards in and show only what they hold in all. */
  readonly kind: 'open' | 'won' | 'lost';
  /** Days after which a card counts as standing still; null is never. */
  readonly rotAfter: number | null;
}

/** Id of the column for records without a value. */
export const noneId = 'none';

/** The column that a record's value belongs to: a choice's key or a link's id. */
export function columnIdOf(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  if (value !== null && typeof value === 'object' && 'id' in value && typeof value.id === 'string') return value.id;
  return noneId;
}

/** The filter condition for the records of one column. */
export function columnCondition(groupBy: string, column: BoardColumn): { field: string; op: 'eq' | 'empty'; value?: string } {
  return column.id === noneId ? { field: groupBy, op: 'empty' } : { field: groupBy, op: 'eq', value: column.id };
}

const plainColumn = { probability: null, kind: 'open', rotAfter: null } as const;

/** Records without a value: last, and only shown when there are some. */
export function noneColumn(field: CatalogField): BoardColumn {
  return { ...plainColumn, id: noneId, name: `No ${field.label.toLowerCase()}`, value: null };
}

/** One column a choice, in the order of the definition. */
export function columnsOfChoices(field: CatalogField): BoardColumn[] {
  const choices = field.options['choices'];
  if (!Array.isArray(choices)) return [];
  return choices.flatMap((choice: Json) => {
    if (choice === null || typeof choice !== 'object' || !('key' in choice) || typeof choice.key !== 'string') return [];
    const label = 'label' in choice && typeof choice.label === 'string' ? choice.label : choice.key;
    return [{ ...plainColumn, id: choice.key, name: label, value: choice.key }];
  });
}

/**
 * One column a linked record, in the order they came. A record that says its probability, its kind (open, won, lost)
 * and after how many days a card stands still, as stages do, passes that on to its column.
 */
export function columnsOfRecords(object: CatalogObject, records: readonly CrossRecord[]): BoardColumn[] {
  return records.map((record) => {
    const name = titleOf(object, record);
    const inLinks = Object.fromEntries(object.inLinks.map((field) => [field, record[field] ?? null]));
    return {
      id: record.id,
      name,
      value: { id: record.id, title: name, ...inLinks },
      probability: numberOf(record['probability']),
      kind: kindOf(record['kind']),
      rotAfter: numberOf(record['rotAfter']),
    };
  });
}

const numberOf = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);

const kindOf = (value: Json | undefined): BoardColumn['kind'] => (value === 'won' || value === 'lost' ? value : 'open');
