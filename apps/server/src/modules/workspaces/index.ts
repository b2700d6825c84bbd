import type { ModuleDef } from '../../records/module-def.ts';
import { membershipHooks } from './membership.hooks.ts';
import { membership } from './membership.object.ts';
import { role } from './role.object.ts';
import { seedRoles } from './seed-roles.ts';
import { team } from './team.object.ts';
import { workspaceHooks } from './workspace.hooks.ts';
import { workspace } from './workspace.object.ts';

/** The workspace, its people, teams and roles. */
export const workspaces: ModuleDef = {
  name: 'workspaces',
  objects: [workspace, membership, team, role],
  hooks: [...workspaceHooks, ...membershipHooks],
  seed: seedRoles,
};
