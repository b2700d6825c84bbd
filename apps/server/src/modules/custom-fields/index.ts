import type { ModuleDef } from '../../records/module-def.ts';
import { customFieldHooks } from './custom-field.hooks.ts';
import { customField } from './custom-field.object.ts';
import { indexCustomField } from './index-custom-field.ts';

/** Fields that a workspace adds to objects. */
export const customFields: ModuleDef = { name: 'customFields', objects: [customField], hooks: customFieldHooks, jobs: [indexCustomField] };
