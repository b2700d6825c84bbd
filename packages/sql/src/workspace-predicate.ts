import { made } from './nodes.ts';
import type { WorkspacePredicate } from './nodes.ts';

/** Binds a table, by its alias, to a workspace (uuid). Required by `proveTenancy` for every tenant table. */
export function inWorkspace(alias: string, workspaceId: string): WorkspacePredicate {
  return { [made]: true, kind: 'workspace', alias, workspaceId };
}
