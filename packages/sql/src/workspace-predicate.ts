import { made } from './brand.ts';
import type { Made } from './brand.ts';

/** `alias.workspace_id = $n`: the one form in which a statement may be bound to a workspace. */
export interface WorkspacePredicate extends Made {
  readonly kind: 'workspace';
  readonly alias: string;
  readonly workspaceId: string;
}

/** Binds a table, by its alias, to a workspace (uuid). Required by `proveTenancy` for every tenant table. */
export function inWorkspace(alias: string, workspaceId: string): WorkspacePredicate {
  return { [made]: true, kind: 'workspace', alias, workspaceId };
}
