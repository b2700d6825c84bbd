import type { AnyObject } from '@cross-crm/schema';
import type { ModuleDef } from './module-def.ts';
import type { Hook } from './hooks.ts';

interface Registry {
  readonly modules: readonly ModuleDef[];
  readonly objects: readonly AnyObject[];
  readonly hooks: readonly Hook[];
}

let installed: Registry | undefined;

/** Makes the modules known to the engine, in order; called once by the composition root. */
export function installModules(modules: readonly ModuleDef[]): void {
  installed = {
    modules,
    objects: modules.flatMap((module) => module.objects ?? []),
    hooks: modules.flatMap((module) => module.hooks ?? []),
  };
}

/** What is installed. @throws when the composition root has not run */
export function registry(): Registry {
  if (!installed) throw new Error('No modules are installed: call installModules first.');
  return installed;
}
