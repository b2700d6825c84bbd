import openapiTS, { astToString } from 'openapi-typescript';
import { typeName } from '../../apps/server/src/api/openapi/components.ts';

const writtenBy = '// Written by npm run golden from the definitions of the objects. Not to be changed by hand.\n\n';

/** The types of everything that the API takes and answers. */
export async function clientTypes(document: object): Promise<string> {
  // The document is plain JSON; the generator asks for it as text, since it takes objects for its own.
  const tree = await openapiTS(JSON.stringify(document), { immutable: true, emptyObjectsUnknown: true });
  return writtenBy + astToString(tree);
}

/** The built-in objects by the plural of their routes, so that `records('deals')` knows what a deal is. */
export function recordMap(objects: readonly { readonly name: string; readonly plural: string }[]): string {
  const lines = objects.map(({ name, plural }) => {
    const [type, key] = [typeName(name), /^\w+$/.test(plural) ? plural : `'${plural}'`];
    return `  readonly ${key}: { readonly record: Schemas['${type}']; readonly create: Schemas['${type}Create']; readonly patch: Schemas['${type}Patch'] };`;
  });
  return `${writtenBy}import type { components } from './openapi.ts';

type Schemas = components['schemas'];

/** The built-in objects by the plural of their routes: how their records are read, created and changed. */
export interface RecordMap {
${lines.join('\n')}
}
`;
}
