import type { ModuleDef } from '../../records/module-def.ts';
import { viewHooks } from './view.hooks.ts';
import { view } from './view.object.ts';

/** Saved views. */
export const views: ModuleDef = { name: 'views', objects: [view], hooks: viewHooks };
