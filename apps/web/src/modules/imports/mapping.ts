import type { ColumnMapping, ImportFile, ImportFileChange, ImportTarget, ValueMapping } from '@cross-crm/sdk';

/** What is decided about a column. */
export function mappingOf(file: ImportFile, column: string): ColumnMapping {
  return file.mapping.find((each) => each.column === column) ?? { column, field: null };
}

/** The field a column goes to; null when it is not imported. */
export function targetOf(file: ImportFile, column: string): ImportTarget | null {
  const { field } = mappingOf(file, column);
  return file.targets.find((target) => target.field === field) ?? null;
}

/** How many columns are imported. */
export const mappedCount = (file: ImportFile): number => file.columns.filter(({ column }) => mappingOf(file, column).field !== null).length;

/** Fields that must be filled in new records and have no column yet. A composed field has its own source. */
export function missingTargets(file: ImportFile): readonly ImportTarget[] {
  const taken = new Set(file.mapping.map(({ field }) => field));
  return file.targets.filter(({ required, field }) => required && !taken.has(field));
}

/**
 * Sends a column to another field, or to none. A field has one column: the one that had it before lets go. A match key
 * without a column is no key any more.
 */
export function withTarget(file: ImportFile, column: string, field: string | null): ImportFileChange {
  const known = file.mapping.some((each) => each.column === column) ? file.mapping : [...file.mapping, { column, field: null }];
  const mapping = known.map((each): ColumnMapping => {
    if (each.column === column) return { column, field };
    return each.column !== null && field !== null && each.field === field ? { column: each.column, field: null } : each;
  });
  return { name: file.name, mapping, key: keyWithin(file.key, mapping) };
}

/** How the records behind a column's cells are found, and whether missing ones are made. */
export function withLink(file: ImportFile, column: string, link: Pick<ColumnMapping, 'matchBy' | 'createMissing'>): ImportFileChange {
  return { name: file.name, mapping: file.mapping.map((each) => (each.column === column ? { ...each, ...link } : each)) };
}

/** The fields a row's record may be found by: those that can name one and have a column. */
export function keyTargets(file: ImportFile): readonly ImportTarget[] {
  const taken = new Set(file.mapping.filter(({ column }) => column !== null).map(({ field }) => field));
  return file.targets.filter(({ key, field }) => key && taken.has(field));
}

function keyWithin(key: readonly string[], mapping: readonly ColumnMapping[]): readonly string[] {
  return key.filter((field) => mapping.some((each) => each.column !== null && each.field === field));
}

/** One value taken for another one in all rows; an earlier decision about it gives way. */
export function withValue(file: ImportFile, value: ValueMapping): ImportFileChange {
  return { name: file.name, values: [...otherValues(file, value), value] };
}

/** A decision about a value taken back. */
export function withoutValue(file: ImportFile, value: Pick<ValueMapping, 'column' | 'from'>): ImportFileChange {
  return { name: file.name, values: otherValues(file, value) };
}

const otherValues = (file: ImportFile, { column, from }: Pick<ValueMapping, 'column' | 'from'>): readonly ValueMapping[] =>
  file.values.filter((each) => each.column !== column || each.from !== from);

/** The file as it will be once the server has the change; for the screen until then. */
export function changedFile(file: ImportFile, change: ImportFileChange): ImportFile {
  return { ...file, ...change };
}
