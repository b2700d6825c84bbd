import type { JsonObject } from '@cross-crm/schema';
import type { AnyOperation } from '../../kernel/operation.ts';
import { typeName } from './components.ts';
import { exampleOf } from './examples.ts';
import type { JsonSchema } from './json-schema.ts';
import { inputSchema, outputSchema } from './json-schema.ts';
import { pathParameters, queryParameters } from './parameters.ts';
import { answer, body, readRefusals, writeRefusals } from './responses.ts';
import { refusalsOf } from './shared-parts.ts';

/** The paths of operations: what is not on a record. */
export function operationPaths(operations: readonly AnyOperation[]): Record<string, JsonObject> {
  const paths: Record<string, JsonObject> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describeOperation(operation) };
  }
  return paths;
}

function describeOperation(operation: AnyOperation): JsonObject {
  const { method, path, tag, summary, description } = operation;
  const about = [description, operation.access === 'administrator' ? 'For owners and administrators.' : undefined]
    .filter(Boolean)
    .join(' ');
  const parameters = [...pathParameters(path, operation.params), ...queryParameters(operation.query)];
  return {
    tags: [tag],
    operationId: operationId(method, path),
    summary,
    ...(about ? { description: about } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBody(operation),
    responses: { ...success(operation), ...refusals(operation) },
    ...securityOf(operation),
  };
}

/** `POST /invitations/{token}/accept` is `postInvitationsTokenAccept`. */
function operationId(method: string, path: string): string {
  return method.toLowerCase() + typeName(path.replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, ''));
}

function requestBody({ upload, body: schema }: AnyOperation): JsonObject {
  if (upload) return { requestBody: { required: true, content: Object.fromEntries(upload.map((type) => [type, { schema: binary }])) } };
  if (!schema) return {};
  const input = inputSchema(schema);
  return { requestBody: body({ ...input, examples: [exampleOf(input, 'text')] }) };
}

const binary: JsonSchema = { type: 'string', format: 'binary' };

function success({ output, produces, status = 200, method }: AnyOperation): JsonObject {
  if (produces !== undefined) return { 200: { description: 'The file.', content: { [produces]: { schema: { type: 'string' } } } } };
  if (!output) return { 204: { description: 'Done.' } };
  return { [String(status)]: answer(method === 'GET' ? 'What was asked for.' : 'How it is now.', outputSchema(output)) };
}

function refusals({ access, method, path }: AnyOperation): JsonObject {
  const missing = path.includes('{') ? (['NotFound'] as const) : [];
  if (access === 'public') return refusalsOf('Malformed', ...missing, 'Conflict', 'Invalid', 'TooMany', 'Unavailable');
  return method === 'GET' ? { ...readRefusals, ...refusalsOf('Forbidden') } : writeRefusals(...missing, 'Conflict');
}

/** Signed in is the rule of the document; what anybody may call says so. */
function securityOf({ access }: AnyOperation): JsonObject {
  return access === 'public' ? { security: [] } : {};
}
