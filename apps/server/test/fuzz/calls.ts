import type { CatalogObject } from '../../src/records/catalog.ts';
import { builtInCatalog } from '../../src/records/catalog-of-workspace.ts';
import { uniqueKeys } from '../../src/records/unique.ts';
import { routesOf } from '../harness/routes.ts';
import type { Body, Method, RequestOptions, TestResponse } from '../harness/request.ts';
import { sendRequest } from '../harness/request.ts';
import type { Person } from '../harness/sign-in.ts';
import type { Planted } from './planted.ts';

/** A request on one route of the server that would do something, if its sender might. */
export interface RouteCall {
  /** As the router has it: `PATCH /deals/:id`. */
  readonly route: string;
  readonly method: Method;
  readonly path: string;
  readonly object: CatalogObject | undefined;
  readonly options: RequestOptions;
}

/**
 * A call on every route. Parameters, and ids in bodies, are of the records of `target`; whatever else a body needs is of
 * `sender`, so that nothing is wrong with it but whose it is.
 */
export function callsOn(target: Planted, sender: Planted): RouteCall[] {
  return routesOf(target.app).map((route) => {
    const [method = '', pattern = ''] = route.split(' ');
    const object = [...builtInCatalog().objects.values()].find(({ def }) => pattern.split('/')[1] === def.plural);
    const address = pattern.slice(1).replaceAll(/:\w+/g, (name) => parameter(target, pattern, object, name));
    const path = pattern.endsWith('/preview-rows') ? `${address}?file=${target.parameters['imports :name']}` : address;
    return { route, method: method as Method, path, object, options: optionsOf(route, object, target, sender) };
  });
}

function parameter({ ids, parameters }: Planted, pattern: string, object: CatalogObject | undefined, name: string): string {
  const value = object ? ids[object.def.name] : parameters[`${pattern.split('/')[1]} ${name}`];
  if (value === undefined) throw new Error(`Tell what ${name} of ${pattern} is: planted.ts says so for the other routes.`);
  return value;
}

function optionsOf(route: string, object: CatalogObject | undefined, target: Planted, sender: Planted): RequestOptions {
  if (route.startsWith('GET ') || route.startsWith('DELETE ')) return {};
  if (route.startsWith('PUT ')) return { body: 'Name\nAcme\n', headers: { 'content-type': 'text/csv' } };
  const body = object ? recordBody(route, object, target, sender) : operationBody(route);
  return body === undefined ? {} : { body };
}

function recordBody(route: string, object: CatalogObject, target: Planted, sender: Planted): Body {
  const id = target.ids[object.def.name];
  const change = { [object.def.title]: 'Changed by somebody else' };
  const key = uniqueKeys(object)[0]?.map((field) => field.name) ?? ['id'];
  const step = route.split(/:id\/|bulk\//)[1] ?? (route.startsWith('PATCH') ? 'patch' : 'post');
  const bodies: Record<string, () => Body> = {
    post: () => sender.inputFor(object),
    patch: () => change,
    create: () => ({ records: [sender.inputFor(object)] }),
    update: () => ({ records: [{ id, ...change }] }),
    upsert: () => ({ key, records: [sender.inputFor(object)] }),
    delete: () => ({ ids: [id] }),
    restore: () => (route.includes('/bulk/') ? { ids: [id] } : undefined),
    move: () => ({ stage: sender.ids['stage'] }),
  };
  return bodies[step]?.();
}

function operationBody(route: string): Body {
  const bodies: Record<string, Body> = {
    'POST /invitations': { email: 'friend@example.com', name: 'A friend', role: 'member' },
    'POST /invitations/:token/accept': { name: 'A friend', password: 'a lake by the tree house' },
    'PATCH /imports/:id': { files: [] },
  };
  return bodies[route];
}

/** Sends a call as a person, or as nobody. */
export function sendAs(app: Planted['app'], person: Person | null, { method, path, options }: RouteCall): Promise<TestResponse> {
  return sendRequest(app, method, path, {
    ...options,
    headers: { ...(person ? { 'x-csrf-token': person.csrfToken } : {}), ...options.headers },
    ...(person ? { cookies: person.cookies } : {}),
  });
}
