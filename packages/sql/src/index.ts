export { cast, identifier, join, literal, parameter, raw, sql } from './fragment.ts';
export type { Fragment, Join, Node, Select, Source, Sql, TableSource } from './nodes.ts';
export { print } from './print.ts';
export type { Statement } from './print.ts';
export { proveTenancy } from './prove-tenancy.ts';
export { select, table } from './select.ts';
export { inWorkspace } from './workspace-predicate.ts';
