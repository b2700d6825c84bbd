import type { Statement } from '@cross-crm/sql';

/**
 * A hand-written statement; every hole becomes a bound parameter:
 * `ctx.db.query(statement`select id from deal where workspace_id = ${ctx.workspaceId}`)`. It runs as `cross_app`,
 * under row-level security. Reads that are composed at run time belong to `records/query.ts` instead.
 */
export function statement(texts: TemplateStringsArray, ...values: unknown[]): Statement {
  const text = texts.reduce((sum, part, at) => `${sum}$${at}${part}`);
  return { text, values };
}
