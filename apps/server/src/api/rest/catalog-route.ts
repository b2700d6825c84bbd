import { createHash } from 'node:crypto';
import { fieldTypes } from '@cross-crm/field-types';
import type { AnyFieldType } from '@cross-crm/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import type { ObjectAccess } from '../../records/access.ts';
import { accessTo } from '../../records/access.ts';
import { actionsOf } from '../../records/run-action.ts';
import type { RecordAction } from '../../records/actions.ts';
import { aggregation } from '../../records/aggregate.ts';
import type { Catalog, CatalogField, CatalogObject } from '../../records/catalog.ts';
import { catalogFor } from '../../records/catalog-of-workspace.ts';
import { contextOf } from './session.ts';

/** `GET /catalog`: what screens are built from. Answers 304 while neither definitions, custom fields nor rights change. */
export function catalogRoute(api: FastifyInstance): void {
  api.get('/catalog', sendCatalog);
}

async function sendCatalog(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const ctx = contextOf(request);
  const catalog = await catalogFor(ctx);
  const known = etags.get(catalog)?.get(rolesOf(ctx));
  reply.header('cache-control', 'private, no-cache').type('application/json; charset=utf-8');
  if (known !== undefined && request.headers['if-none-match'] === known) return reply.header('etag', known).code(304).send();
  const text = JSON.stringify(describeCatalog(ctx, catalog));
  const etag = rememberEtag(ctx, catalog, text);
  reply.header('etag', etag);
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(text);
}

// Tags only, not the texts: a text takes milliseconds to make and a hundred kilobytes to keep, for each workspace.
const etags = new WeakMap<Catalog, Map<string, string>>();

function rememberEtag(ctx: Context, catalog: Catalog, text: string): string {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const byRoles = etags.get(catalog) ?? new Map<string, string>();
  etags.set(catalog, byRoles.set(rolesOf(ctx), etag));
  return etag;
}

function rolesOf(ctx: Context): string {
  return [...ctx.actor.roles].sort().join(' ');
}

/** The catalog as the API shows it to an actor: only objects and fields that it may read. */
export function describeCatalog(ctx: Context, catalog: Catalog): object {
  const readable = [...catalog.objects.values()].map((object) => ({ object, access: accessTo(ctx, 'read', object) }));
  return {
    version: catalog.version,
    objects: readable.filter(({ access }) => access.scope !== 'none').map(({ object, access }) => describeObject(ctx, object, access)),
    fieldTypes: Object.values(fieldTypes).map(describeFieldType),
  };
}

function describeObject(ctx: Context, object: CatalogObject, access: ObjectAccess): object {
  const { name, plural, label, labelPlural, description, icon, title, views } = object.def;
  return {
    name,
    plural,
    label,
    labelPlural,
    description,
    icon,
    title,
    summary: object.def.summary ?? [],
    navigation: object.def.navigation ?? false,
    administered: object.def.administered ?? false,
    inLinks: object.def.inLinks ?? [],
    fields: [...object.fields.values()]
      .filter((field) => access.readable(field.name))
      .map((field) => describeField(field, writableTo(ctx, object, field))),
    related: [...object.related.values()].map((related) => ({ ...related, many: true })),
    actions: actionsOf(object).map(describeAction),
    views,
    rights: {
      read: true,
      create: accessTo(ctx, 'create', object).scope !== 'none',
      update: accessTo(ctx, 'update', object).scope !== 'none',
      delete: accessTo(ctx, 'delete', object).scope !== 'none',
    },
  };
}

function writableTo(ctx: Context, object: CatalogObject, field: CatalogField): boolean {
  return field.def.readOnly !== true && field.sql.assigned !== true && accessTo(ctx, 'update', object).writable(field.name);
}

function describeField(field: CatalogField, writable: boolean): object {
  const { def } = field;
  return {
    name: field.name,
    type: def.type,
    label: def.label,
    description: def.description ?? null,
    section: def.section ?? null,
    required: def.required ?? false,
    unique: def.unique ?? false,
    indexed: def.indexed ?? false,
    readOnly: !writable,
    custom: def.custom ?? false,
    default: def.default ?? null,
    options: def.options,
    operators: field.type.operators,
    ...aggregation(field),
    target: field.target,
  };
}

function describeAction({ name, label, description, input, availableWhen }: RecordAction): object {
  return { name, label, description, availableWhen: availableWhen ?? null, input: z.toJSONSchema(input, { io: 'input' }) };
}

function describeFieldType({ name, label, optionsSchema, builtInOnly }: AnyFieldType): object {
  return { name, label, options: z.toJSONSchema(optionsSchema, { io: 'input', unrepresentable: 'any' }), custom: builtInOnly !== true };
}
