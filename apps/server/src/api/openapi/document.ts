import type { Json, JsonObject } from '@cross-crm/schema';
import type { AnyOperation } from '../../kernel/operation.ts';
import { sessionCookie } from '../../kernel/session.ts';
import type { Catalog } from '../../records/catalog.ts';
import serverPackage from '../../../package.json' with { type: 'json' };
import { Components } from './components.ts';
import { fixedPaths } from './fixed-paths.ts';
import { isObject } from './json-schema.ts';
import { operationPaths } from './operation-paths.ts';
import { sharedParameterParts } from './parameters.ts';
import { recordPaths } from './record-paths.ts';
import { recordSchemas } from './record-schemas.ts';
import { addSharedSchemas, sharedResponses } from './shared-parts.ts';

const about = `Everything the screens do goes through this API.

**Signing in.** \`POST /sign-in\` sets a cookie and answers with \`csrfToken\`; send that as \`X-CSRF-Token\` with every request that changes something.

**Records** have their fields flat beside \`id\`, \`version\`, \`createdAt\`, \`updatedAt\`, \`createdBy\`, \`updatedBy\` and \`deletedAt\`. An empty field is null. Amounts and decimals are texts, so that none loses a digit; times are ISO 8601 in UTC.

**Filters** are JSON: \`{"field":"stage","op":"eq","value":"..."}\`, \`{"and":[...]}\`, \`{"or":[...]}\`, \`{"not":...}\`, \`{"related":"deals","has":"none"}\`. The catalog lists the operators of each field.

**Errors** are problem documents (RFC 9457) with a stable \`code\` and every issue at once. Fields that do not exist are refused by name.

**Changes as they happen** come over a WebSocket at \`/realtime?after=<seq>\`.`;

/**
 * The OpenAPI 3.1 document of a catalog: the built-in objects for everybody, with the custom fields for a workspace.
 * The same catalog gives the same text.
 */
export function openapiDocument(catalog: Catalog, operations: readonly AnyOperation[]): JsonObject {
  const components = new Components();
  addSharedSchemas(components);
  const objects = [...catalog.objects.values()];
  const paths: Record<string, JsonObject> = { ...operationPaths(operations), ...fixedPaths(components) };
  for (const object of objects) Object.assign(paths, recordPaths(object, recordSchemas(components, object)));
  const tags = [
    ...objects.map(({ def }) => ({ name: def.labelPlural, description: def.description })),
    ...[...new Set(operations.map((operation) => operation.tag))].map((name) => ({ name })),
    { name: 'Catalog', description: 'What there is: objects, fields, rights, and this document.' },
    { name: 'Changes', description: 'What acts changed, and taking them back.' },
  ];
  return {
    openapi: '3.1.1',
    info: {
      title: 'Cross CRM',
      version: serverPackage.version,
      description: about,
      license: { name: 'GNU Affero General Public License v3.0 only', identifier: 'AGPL-3.0-only' },
    },
    servers: [{ url: '/api/v1', description: 'This server' }],
    security: [{ session: [] }],
    tags,
    paths: Object.fromEntries(sorted(paths).map(([path, methods]) => [path, secured(methods)])),
    components: {
      schemas: components.all(),
      parameters: sharedParameterParts(),
      responses: sharedResponses(),
      headers,
      securitySchemes,
    },
  };
}

function sorted(paths: Readonly<Record<string, JsonObject>>): [string, JsonObject][] {
  return Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What changes something needs the token as well, unless anybody may call it. */
function secured(methods: JsonObject): JsonObject {
  const withToken = ([method, operation]: [string, Json]): [string, Json] => {
    const isOpen = method === 'get' || !isObject(operation) || operation['security'] !== undefined;
    return [method, isOpen ? operation : { ...operation, security: [{ session: [], csrf: [] }] }];
  };
  return Object.fromEntries(Object.entries(methods).map(withToken));
}

const headers: JsonObject = {
  ETag: { description: 'Names this state of it; send it back in `If-Match` or `If-None-Match`.', schema: { type: 'string' } },
  BatchId: {
    description: 'The batch of this write: `POST /batches/{batchId}/undo` takes it back.',
    schema: { type: 'string', format: 'uuid' },
  },
};

const securitySchemes: JsonObject = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description: `Set by signing in. Over https its name is \`__Host-${sessionCookie}\`.`,
  },
  csrf: {
    type: 'apiKey',
    in: 'header',
    name: 'X-CSRF-Token',
    description: 'The `csrfToken` of `GET /me`. Needed by requests that change something.',
  },
};
