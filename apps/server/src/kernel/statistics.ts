import type { Context } from './context.ts';
import { statement } from './statement.ts';

/**
 * Lets the planner look at tables that have grown by half or more since it last did: call it after having written many
 * rows, outside of any transaction. Does nothing, quickly, when none has.
 */
export async function refreshStatistics(ctx: Context): Promise<void> {
  await ctx.db.query(statement`select cross_refresh_statistics()`);
}
