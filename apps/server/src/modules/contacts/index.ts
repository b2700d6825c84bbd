import type { ModuleDef } from '../../records/module-def.ts';
import { contactHooks } from './contact.hooks.ts';
import { contact } from './contact.object.ts';

/** People one does business with. */
export const contacts: ModuleDef = { name: 'contacts', objects: [contact], hooks: contactHooks };
