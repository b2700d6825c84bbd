import type { GridColumn } from './grid-columns.ts';

interface Calculation {
  /** Measure of the aggregate route, or `none`. */
  readonly name: string;
  readonly label: string;
}

const all: readonly Calculation[] = [
  { name: 'none', label: 'Nothing' },
  { name: 'sum', label: 'Sum' },
  { name: 'avg', label: 'Average' },
  { name: 'min', label: 'Lowest' },
  { name: 'max', label: 'Highest' },
];

/** What a column's footer may calculate. */
export function calculationsOf({ field }: GridColumn): readonly Calculation[] {
  return field.summable ? all : [];
}

/** The measure a column's footer asks for; null when it stays empty. */
export function measureOf(column: GridColumn, chosen: Readonly<Record<string, string>>): string | null {
  const name = chosen[column.field.name] ?? column.web.footer ?? 'none';
  return column.field.summable && name !== 'none' && all.some((each) => each.name === name) ? `${name}:${column.field.name}` : null;
}

/** The word before a figure: a sum needs none. */
export function calculationWord(measure: string): string {
  const [name] = measure.split(':');
  return { avg: 'avg', min: 'min', max: 'max' }[name ?? ''] ?? '';
}
