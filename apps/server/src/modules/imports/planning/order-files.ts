import type { CatalogObject } from '../../../records/catalog.ts';

/** A file as its order depends on it. */
export interface OrderedFile {
  readonly name: string;
  readonly object: CatalogObject | null;
  /** Names of the fields that columns are mapped to. */
  readonly fields: readonly string[];
}

/**
 * The order in which files are imported: records before those that point to them, whatever order they were chosen in.
 * Where files point to each other in a circle the first one goes first, and its links are set at the end.
 */
export function orderFiles<File extends OrderedFile>(files: readonly File[]): File[] {
  const ordered: File[] = [];
  const visiting = new Set<File>();
  const visit = (file: File): void => {
    if (ordered.includes(file) || visiting.has(file)) return;
    visiting.add(file);
    for (const needed of files.filter((other) => other !== file && pointsTo(file, other))) visit(needed);
    ordered.push(file);
  };
  for (const file of files) visit(file);
  return ordered;
}

function pointsTo(file: OrderedFile, other: OrderedFile): boolean {
  return file.fields.some((name) => file.object?.fields.get(name)?.target?.object === (other.object?.def.name ?? ''));
}
