import { notFound } from '../kernel/errors.ts';
import { actionsOf } from '../records/run-action.ts';
import type { CatalogField, CatalogObject } from '../records/catalog.ts';
import { builtInCatalog } from '../records/catalog-of-workspace.ts';
import { installModules, registry } from '../records/registry.ts';
import { columnsOf, foreignKeyDdl, indexDdl } from '../records/table-ddl.ts';
import { modules } from './modules.ts';

/**
 * Everything that follows from an object's definition, as text: table, fields, related records, routes, hooks in
 * their order, and rights. @param name singular or plural. @throws not_found
 */
export function explainObject(name: string): string {
  installModules(modules);
  const catalog = builtInCatalog();
  const object = catalog.objects.get(name) ?? catalog.byPlural.get(name);
  if (!object) throw notFound(`object. There are ${[...catalog.objects.keys()].join(', ')}`);
  const tableOf = (target: string): string => catalog.objects.get(target)?.table ?? target;
  return [
    `${object.def.label} (${object.def.name}): ${object.def.description}`,
    heading('Fields', [...object.fields.values()].map(fieldLine)),
    heading(
      'Related records',
      [...object.related.values()].map((related) => `${related.name}: ${related.object}.${related.field}`),
    ),
    heading(
      `Table ${object.table}`,
      columnsOf(object).map((column) => `${column.name} ${column.type}`),
    ),
    heading('Indexes', indexDdl(object)),
    heading('Foreign keys', foreignKeyDdl(object, tableOf)),
    heading('Routes below /api/v1', routes(object)),
    heading(
      'Hooks, in order',
      registry()
        .hooks.filter((hook) => hook.on.name === object.def.name)
        .map((hook) => `${hook.at}: ${hook.name}`),
    ),
    heading('Rights', rights(object)),
  ].join('\n\n');
}

function heading(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)].join('\n');
}

function fieldLine(field: CatalogField): string {
  const marks = (['required', 'unique', 'indexed', 'readOnly'] as const).filter((mark) => field.def[mark]);
  const target = field.target ? ` -> ${field.target.object}${field.target.many ? ' (many)' : ''}` : '';
  return `${field.name}: ${field.def.type}${target}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''}`;
}

function routes(object: CatalogObject): string[] {
  const at = `/${object.def.plural}`;
  const bulk = ['create', 'update', 'upsert', 'delete', 'restore'].map((name) => `POST ${at}/bulk/${name}`);
  const actions = actionsOf(object).map((action) => `POST ${at}/{id}/${action.name} (${action.access})`);
  return [
    `GET ${at}`,
    `GET ${at}/aggregate`,
    `POST ${at}`,
    `GET ${at}/{id}`,
    `PATCH ${at}/{id}`,
    `DELETE ${at}/{id}`,
    `POST ${at}/{id}/restore`,
    `GET ${at}/{id}/history`,
    ...bulk,
    ...actions,
  ];
}

function rights(object: CatalogObject): string[] {
  const members = object.def.administered ? 'read' : 'read, create, update, delete';
  return [
    'owner, admin: everything',
    `member: ${members}${object.def.visible ? ', only records that are visible to them' : ''}`,
    'readOnly: read',
  ];
}
