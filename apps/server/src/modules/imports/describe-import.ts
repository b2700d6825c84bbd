import type { Context } from '../../kernel/context.ts';
import type { Catalog, CatalogObject } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { titlesOf } from '../../records/present.ts';
import { canFind, namingFields } from './guess/finders.ts';
import { targetsOf } from './guess/targets.ts';
import type { ImportShape } from './import-shape.ts';
import { readFilesOf } from './storing/import-store.ts';
import type { StoredImport, StoredImportFile } from './stored-import.ts';

type FileShape = ImportShape['files'][number];

/** Imports as the API shows them. */
export async function describeImports(ctx: Context, imports: readonly StoredImport[]): Promise<ImportShape[]> {
  const catalog = await catalogFor(ctx);
  const files = Map.groupBy(
    await readFilesOf(
      ctx,
      imports.map((stored) => stored.id),
    ),
    (file) => file.importId,
  );
  const names = await titlesOf(ctx, 'membership', [...new Set(imports.map((stored) => stored.createdBy))]);
  return imports.map((stored) => ({
    id: stored.id,
    status: stored.status,
    message: stored.message,
    createdAt: stored.createdAt,
    createdBy: { id: stored.createdBy, title: names.get(stored.createdBy) ?? '' },
    startedAt: stored.startedAt,
    finishedAt: stored.finishedAt,
    batchId: stored.batchId,
    progress: { done: stored.rowsDone, total: Math.max(stored.rowsTotal, stored.rowsDone), phase: stored.phase },
    undo: stored.undo && { undone: stored.undo.undone, conflicts: stored.undo.conflicts, moreConflicts: stored.undo.moreConflicts },
    files: (files.get(stored.id) ?? []).map((file) => describeFile(catalog, file)),
  }));
}

function describeFile(catalog: Catalog, file: StoredImportFile): FileShape {
  const object = file.object === null ? undefined : catalog.objects.get(file.object);
  const { format } = file;
  return {
    name: file.name,
    size: file.size,
    object: file.object,
    encoding: format.encoding,
    encodings: [...file.encodings],
    delimiter: format.delimiter,
    header: format.header,
    dateOrder: format.dateOrder,
    decimal: format.decimal,
    rows: file.rowCount,
    columns: file.columns.map(({ column, samples, guess }) => ({ column, samples: [...samples], guess })),
    targets: object ? describeTargets(catalog, object) : [],
    key: [...file.key],
    mapping: [...file.mapping],
    values: [...file.valueMap],
    preview: file.preview,
    result: file.result,
    problem: file.problem,
  };
}

function describeTargets(catalog: Catalog, object: CatalogObject): FileShape['targets'] {
  return targetsOf(object).map(({ path, label, field, part }) => {
    const linked = field.target ? catalog.objects.get(field.target.object) : undefined;
    return {
      field: path,
      label,
      required: part === null && field.def.required === true && field.def.default === undefined,
      key: part === null && canFind(object, field),
      link: linked
        ? { object: linked.def.name, matchBy: namingFields(linked).map((each) => ({ field: each.name, label: each.def.label })) }
        : null,
    };
  });
}
