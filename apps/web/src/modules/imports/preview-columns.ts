import type { ImportFile, PreviewCell, PreviewRow } from '@cross-crm/sdk';

/** A column of the preview: a field that rows fill. */
export interface PreviewColumn {
  readonly key: string;
  readonly field: string;
  /** The file's column; null for a field that is composed. */
  readonly column: string | null;
  readonly label: string;
  /** Least width in px. */
  readonly width: number;
  /** Numbers and dates stand right. */
  readonly align: 'start' | 'end';
}

/** What looks of a field's type: given by the caller, since only types know how they look. */
export type LookOf = (field: string) => Pick<PreviewColumn, 'width' | 'align'>;

/** The fields a file fills, composed ones first, then in the order of its columns. */
export function previewColumns(file: ImportFile, lookOf: LookOf): readonly PreviewColumn[] {
  const place = (column: string | null): number => (column === null ? -1 : file.columns.findIndex((each) => each.column === column));
  return file.mapping
    .flatMap(({ field, column }) => {
      if (field === null) return [];
      const label = file.targets.find((target) => target.field === field)?.label ?? field;
      return [{ key: keyOf(field, column), field, column, label, ...lookOf(field) }];
    })
    .toSorted((a, b) => place(a.column) - place(b.column));
}

/** The cell of a row in a column; a composed field that a column fills as well has two. */
export function cellAt(row: PreviewRow, { key }: PreviewColumn): PreviewCell | null {
  return row.cells.find((cell) => keyOf(cell.field, cell.column) === key) ?? null;
}

/** The widths of a table's columns, and what they are together, in px. */
export function previewWidths(
  columns: readonly PreviewColumn[],
  withReason: boolean,
): { readonly template: string; readonly total: number } {
  const fixed = withReason ? [44, 92, 300] : [44, 92];
  const total = [...fixed, ...columns.map(({ width }) => width)].reduce((sum, width) => sum + width, 0);
  return {
    template: [...fixed.map((width) => `${String(width)}px`), ...columns.map(({ width }) => `minmax(${String(width)}px, 1fr)`)].join(' '),
    total,
  };
}

/** What is wrong with a row in this column. */
export function issueAt(row: PreviewRow, { field, column }: PreviewColumn): PreviewRow['issues'][number] | null {
  return row.issues.find((issue) => (issue.column === null ? issue.field === field : issue.column === column)) ?? null;
}

/** Everything that is wrong with a row, in words: too few cells, a value that cannot be read. */
export const reasonOf = ({ issues }: PreviewRow): string => [...new Set(issues.map(({ message }) => message))].join(' ');

const keyOf = (field: string, column: string | null): string => `${field}\n${column ?? ''}`;
