import type { ModuleDef } from '../../records/module-def.ts';
import { note } from './note.object.ts';

/** Notes. */
export const notes: ModuleDef = { name: 'notes', objects: [note] };
