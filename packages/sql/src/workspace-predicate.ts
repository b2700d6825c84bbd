/** `alias.workspace_id = $n`: the one form in which a statement may be bound to a workspace. */
export interface WorkspacePredicate {
  readonly kind: 'workspace';
  readonly alias: string;
  readonly workspaceId: string;
}

/** Binds a table, by its alias, to a workspace (uuid). Required by `proveTenancy` for every tenant table. */
export function inWorkspace(alias: string, workspaceId: string): WorkspacePredicate {
  return { kind: 'workspace', alias, workspaceId };
}
