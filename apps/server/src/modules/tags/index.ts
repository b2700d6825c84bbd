import type { ModuleDef } from '../../records/module-def.ts';
import { tag } from './tag.object.ts';

/** Tags. */
export const tags: ModuleDef = { name: 'tags', objects: [tag] };
