import type { Context } from '../../kernel/context.ts';
import { statement } from '../../kernel/statement.ts';

/** A stage as the rules of deals need it. `probability` is in percent. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly pipeline: string;
  readonly probability: number | null;
  readonly kind: 'open' | 'won' | 'lost';
}

/** Every stage of the workspace, pipeline by pipeline in their order, the default pipeline first. */
export function stagesOf(ctx: Context): Promise<Stage[]> {
  return ctx.db.query<Stage>(statement`
    select s.id, s.name, s.pipeline, s.probability, s.kind
    from stage s join pipeline p on p.workspace_id = s.workspace_id and p.id = s.pipeline
    where s.workspace_id = ${ctx.workspaceId} and s.deleted_at is null and p.deleted_at is null
    order by p.is_default desc nulls last, p.position, p.id, s.position, s.id`);
}
