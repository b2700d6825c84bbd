import type { ModuleDef } from '../../records/module-def.ts';
import { companyHooks } from './company.hooks.ts';
import { company } from './company.object.ts';

/** Organisations one does business with. */
export const companies: ModuleDef = { name: 'companies', objects: [company], hooks: companyHooks };
