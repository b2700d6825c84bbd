import type { ModuleDef } from '../../records/module-def.ts';
import { activity } from './activity.object.ts';

/** Activities. */
export const activities: ModuleDef = { name: 'activities', objects: [activity] };
