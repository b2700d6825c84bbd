import type { FileCheck } from './check-state.ts';
import type { Draft } from './draft.ts';
import type { Lead } from './link-book.ts';

/** Pipelines may share names of stages: the one meant is in the row's own pipeline, or else in the default one. */
export function stageLead(check: FileCheck, draft: Draft, lead: Lead): Lead {
  if (lead.kind !== 'found' && lead.kind !== 'ambiguous') return lead;
  const named = draft.values['pipeline'];
  const pipeline = typeof named === 'string' ? named : check.stages[0]?.pipeline;
  const ids = lead.kind === 'found' ? [lead.id] : lead.ids;
  const own = ids.filter((id) => check.stages.some((stage) => stage.id === id && stage.pipeline === pipeline));
  const [only] = own.length > 0 || typeof named === 'string' ? own : ids;
  if (only !== undefined) return { kind: 'found', id: only, loosely: lead.kind === 'found' && lead.loosely };
  const name = check.stages.find((stage) => stage.id === ids[0])?.name ?? '';
  return { kind: 'missing', value: name, keys: [name] };
}
