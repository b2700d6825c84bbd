import type { Issue } from '@cross-crm/schema';
import type { Context } from '../../../kernel/context.ts';
import { accessTo } from '../../../records/access.ts';
import type { Catalog, CatalogField, CatalogObject } from '../../../records/catalog.ts';
import type { ColumnPlan, ComposedPlan, FilePlan, LinkPlan } from '../checking/file-plan.ts';
import { parseTemplate, templateColumns } from '../checking/template.ts';
import { canFind, namingFields } from '../guess/finders.ts';
import { importableObjects } from '../guess/guess-object.ts';
import type { Target } from '../guess/targets.ts';
import { targetsOf } from '../guess/targets.ts';
import type { ColumnMapping, ValueMapping } from '../import-shape.ts';
import type { StoredImportFile } from '../stored-import.ts';

/** A file's plan, or everything that stands in its way. Paths start at the file. */
export type Compiled =
  | { readonly plan: FilePlan; readonly issues: readonly [] }
  | { readonly plan: null; readonly issues: readonly Issue[] };

/** Checks what a file's columns are mapped to, and makes it ready to read rows. */
export function compilePlan(ctx: Context, catalog: Catalog, file: StoredImportFile): Compiled {
  const object = file.object === null ? undefined : catalog.objects.get(file.object);
  const refusal = objectRefusal(ctx, file, object);
  if (!object || refusal) return { plan: null, issues: refusal ? [refusal] : [] };
  const issues = [...mappingIssues(ctx, catalog, object, file), ...keyIssues(object, file), ...valueIssues(file)];
  if (issues.length > 0) return { plan: null, issues };
  return { plan: planOf(catalog, object, file), issues: [] };
}

function objectRefusal(ctx: Context, file: StoredImportFile, object: CatalogObject | undefined): Issue | null {
  if (file.object === null)
    return {
      path: ['object'],
      code: 'no_object',
      message: `Choose what the rows of ${file.name} are: companies, deals, or another kind of record.`,
    };
  if (!object || !importableObjects([object]).length)
    return { path: ['object'], code: 'unknown_object', message: `"${file.object}" cannot be imported. Choose another kind of record.` };
  if (accessTo(ctx, 'create', object).scope !== 'none') return null;
  return {
    path: ['object'],
    code: 'not_allowed',
    message: `Your role does not allow you to add ${object.def.labelPlural.toLowerCase()}. Ask an administrator to import ${file.name}.`,
  };
}

function mappingIssues(ctx: Context, catalog: Catalog, object: CatalogObject, file: StoredImportFile): Issue[] {
  const targets = new Map(targetsOf(object).map((target) => [target.path, target]));
  const columns = new Set(file.columns.map((each) => each.column));
  const taken = new Set<string>();
  const issues = file.mapping.flatMap((mapping, at) =>
    oneMappingIssues({ ctx, catalog, object, targets, columns, taken }, mapping).map((issue) => ({
      ...issue,
      path: ['mapping', at, ...issue.path],
    })),
  );
  if (issues.length > 0 || file.mapping.some((mapping) => mapping.field !== null)) return issues;
  return [{ path: ['mapping'], code: 'nothing_mapped', message: `No column of ${file.name} is matched to a field. Match at least one.` }];
}

interface MappingScope {
  readonly ctx: Context;
  readonly catalog: Catalog;
  readonly object: CatalogObject;
  readonly targets: ReadonlyMap<string, Target>;
  readonly columns: ReadonlySet<string>;
  readonly taken: Set<string>;
}

function oneMappingIssues(scope: MappingScope, { column, field, template, matchBy }: ColumnMapping): Issue[] {
  const missing = (column === null ? templateColumns(parseTemplate(template ?? '')) : [column]).find((name) => !scope.columns.has(name));
  if (missing !== undefined) return [{ path: ['column'], code: 'unknown_column', message: `The file has no column "${missing}".` }];
  if (column === null && !template)
    return [{ path: ['template'], code: 'required', message: 'Name a column, or give a template such as "{account} – {product}".' }];
  if (column !== null && scope.taken.has(`column ${column}`))
    return [{ path: ['column'], code: 'mapped_twice', message: `"${column}" is matched twice.` }];
  scope.taken.add(`column ${column}`);
  return field === null ? [] : fieldIssues(scope, field, column === null, matchBy);
}

function fieldIssues(scope: MappingScope, path: string, isComposed: boolean, matchBy: string | undefined): Issue[] {
  const target = scope.targets.get(path);
  if (!target || !accessTo(scope.ctx, 'create', scope.object).writable(target.field.name)) {
    return [{ path: ['field'], code: 'unknown_field', message: `${scope.object.def.label} has no field "${path}" that can be imported.` }];
  }
  const slot = `${isComposed ? 'composed' : 'field'} ${path}`;
  if (scope.taken.has(slot))
    return [{ path: ['field'], code: 'mapped_twice', message: `Two columns are matched to "${target.label}". Choose one of them.` }];
  scope.taken.add(slot);
  const linked = target.field.target ? scope.catalog.objects.get(target.field.target.object) : undefined;
  if (matchBy === undefined || (linked && namingFields(linked).some((each) => each.name === matchBy))) return [];
  return [{ path: ['matchBy'], code: 'unknown_field', message: `Records cannot be found by "${matchBy}" here.` }];
}

function keyIssues(object: CatalogObject, file: StoredImportFile): Issue[] {
  return file.key.flatMap((name, at): Issue[] => {
    if (!canFind(object, object.fields.get(name)))
      return [
        { path: ['key', at], code: 'not_a_key', message: `${object.def.labelPlural} cannot be found by "${name}". Choose another field.` },
      ];
    const isMapped = file.mapping.some((mapping) => mapping.column !== null && mapping.field === name);
    return isMapped
      ? []
      : [
          {
            path: ['key', at],
            code: 'key_not_mapped',
            message: `No column is matched to "${object.fields.get(name)?.def.label ?? name}", so rows cannot be found by it. Match one, or choose another key.`,
          },
        ];
  });
}

function valueIssues(file: StoredImportFile): Issue[] {
  const columns = new Set(file.columns.map((each) => each.column));
  return file.valueMap.flatMap((value, at) =>
    columns.has(value.column)
      ? []
      : [{ path: ['values', at, 'column'], code: 'unknown_column', message: `The file has no column "${value.column}".` }],
  );
}

function planOf(catalog: Catalog, object: CatalogObject, file: StoredImportFile): FilePlan {
  const targets = new Map(targetsOf(object).map((target) => [target.path, target]));
  const positions = new Map(file.columns.map((each, at) => [each.column, at]));
  const valueMaps = mapsByColumn(file.valueMap);
  const fields = new Map<string, ColumnPlan[]>();
  const links: LinkPlan[] = [];
  for (const mapping of file.mapping) {
    const target = targets.get(mapping.field ?? '');
    const at = positions.get(mapping.column ?? '');
    if (!target || at === undefined || mapping.column === null) continue;
    const column: ColumnPlan = { at, column: mapping.column, target, valueMap: valueMaps.get(mapping.column) ?? new Map() };
    const link = linkPlan(catalog, column, mapping);
    if (link) links.push(link);
    else addColumn(fields, column);
  }
  return {
    fileId: file.id,
    name: file.name,
    hash: file.hash,
    format: file.format,
    columns: file.columns.map((each) => each.column),
    object,
    fields,
    // A stage is found within its pipeline, so that has to be known first.
    links: links.sort((a, b) => Number(b.object.def.name === 'pipeline') - Number(a.object.def.name === 'pipeline')),
    composed: composedPlans(file, targets),
    valueMaps,
    key: file.key.map((name) => object.fields.get(name)).filter((field): field is CatalogField => field !== undefined),
  };
}

function mapsByColumn(values: readonly ValueMapping[]): Map<string, Map<string, string | null>> {
  const maps = new Map<string, Map<string, string | null>>();
  for (const { column, from, to } of values) maps.set(column, (maps.get(column) ?? new Map<string, string | null>()).set(from, to));
  return maps;
}

function linkPlan(catalog: Catalog, column: ColumnPlan, mapping: ColumnMapping): LinkPlan | null {
  const { field } = column.target;
  const object = field.target ? catalog.objects.get(field.target.object) : undefined;
  const matchBy = object?.fields.get(mapping.matchBy ?? object.def.title);
  if (!field.target || !object || !matchBy) return null;
  return { ...column, object, matchBy, createMissing: mapping.createMissing ?? false, many: field.target.many };
}

function addColumn(fields: Map<string, ColumnPlan[]>, column: ColumnPlan): void {
  const { field, part } = column.target;
  const known = fields.get(field.name) ?? [];
  fields.set(field.name, part === null ? [column, ...known] : [...known, column]);
}

function composedPlans(file: StoredImportFile, targets: ReadonlyMap<string, Target>): ComposedPlan[] {
  return file.mapping.flatMap((mapping) => {
    const target = targets.get(mapping.field ?? '');
    if (!target || mapping.column !== null || !mapping.template || target.part !== null || target.field.target) return [];
    return [{ field: target.field, template: parseTemplate(mapping.template) }];
  });
}
