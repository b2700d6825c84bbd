import { operators } from '@cross-crm/schema';
import type { CountOperator, Filter, Json, Operator } from '@cross-crm/schema';

/** One condition of a view as the filter bar shows it. */
export type Chip =
  | { readonly kind: 'field'; readonly field: string; readonly op: Operator; readonly value?: Json }
  /** Some or no related records. */
  | { readonly kind: 'related'; readonly related: string; readonly has: 'some' | 'none' }
  /** How many related records. */
  | { readonly kind: 'count'; readonly related: string; readonly count: CountOperator; readonly value: number }
  /** What the bar cannot edit: alternatives, negations, conditions on related records. Shown in words, kept as it is. */
  | { readonly kind: 'group'; readonly filter: Filter };

/** The chips of a filter: its conditions when they must all hold, itself otherwise. */
export function chipsOf(filter: Filter | null): readonly Chip[] {
  if (filter === null) return [];
  return 'and' in filter ? filter.and.flatMap((part) => chipsOf(part)) : [chipOf(filter)];
}

function chipOf(filter: Filter): Chip {
  if ('field' in filter) return { kind: 'field', ...filter };
  if ('related' in filter && filter.where === undefined) {
    return 'has' in filter
      ? { kind: 'related', related: filter.related, has: filter.has }
      : { kind: 'count', related: filter.related, count: filter.count, value: filter.value };
  }
  return { kind: 'group', filter };
}

/** The filter of some chips: all of them must hold. Null when there are none. */
export function filterOf(chips: readonly Chip[]): Filter | null {
  const parts = chips.map(conditionOf);
  const [first] = parts;
  if (first === undefined) return null;
  return parts.length === 1 ? first : { and: parts };
}

function conditionOf(chip: Chip): Filter {
  if (chip.kind === 'group') return chip.filter;
  if (chip.kind === 'related') return { related: chip.related, has: chip.has };
  if (chip.kind === 'count') return { related: chip.related, count: chip.count, value: chip.value };
  return chip.value === undefined ? { field: chip.field, op: chip.op } : { field: chip.field, op: chip.op, value: chip.value };
}

/** Whether a chip says enough to be asked: an operator that needs an operand has one. */
export function isComplete(chip: Chip): boolean {
  if (chip.kind !== 'field') return true;
  const kind = operators[chip.op];
  if (kind === 'none') return true;
  if (kind === 'values') return Array.isArray(chip.value) && chip.value.length > 0;
  if (kind === 'range') return Array.isArray(chip.value) && chip.value.some((end) => end !== null);
  return chip.value !== undefined && chip.value !== null && chip.value !== '';
}

/** The same condition with another operator; the operand stays where the new operator takes the same kind. */
export function withOperator(chip: Chip & { kind: 'field' }, op: Operator): Chip & { kind: 'field' } {
  const keeps = operators[op] === operators[chip.op] && chip.value !== undefined;
  if (keeps) return { ...chip, op };
  const moved = movedOperand(chip, op);
  return moved === undefined ? { kind: 'field', field: chip.field, op } : { kind: 'field', field: chip.field, op, value: moved };
}

/** "is Acme" becomes "is any of Acme" and back. */
function movedOperand({ op, value }: Chip & { kind: 'field' }, next: Operator): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (operators[op] === 'value' && operators[next] === 'values') return [value];
  if (operators[op] === 'values' && operators[next] === 'value' && Array.isArray(value)) return value[0];
  return undefined;
}

/** Every condition of a view at once: those of the view itself and one more. */
export function bothFilters(a: Filter | null, b: Filter | null): Filter | null {
  return filterOf([...chipsOf(a), ...chipsOf(b)]);
}
