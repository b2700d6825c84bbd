import type { ModuleDef } from '../../records/module-def.ts';
import { addDemo, deleteDemo, showDemo } from './demo-operations.ts';

export { isDemoLoaded } from './demo-records.ts';
export type { DemoCounts } from './demo-records.ts';
export { loadDemo } from './load-demo.ts';

/** Invented companies, people and deals to look around in, removable at once. */
export const demo: ModuleDef = { name: 'demo', operations: [showDemo, addDemo, deleteDemo] };
