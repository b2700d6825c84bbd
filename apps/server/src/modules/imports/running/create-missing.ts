import type { Json } from '@cross-crm/schema';
import type { Context } from '../../../kernel/context.ts';
import { createRecords } from '../../../records/write.ts';
import { stagesOf } from '../../pipelines/index.ts';
import type { Stage } from '../../pipelines/index.ts';
import type { FileCheck, MissingRecord } from '../checking/check-state.ts';
import { isLive, refuse } from '../checking/draft.ts';
import { setLink } from '../checking/resolve-links.ts';
import { newStage } from './new-stage.ts';

/** Creates the records that rows name and nobody brings, and points the rows to them. */
export async function createMissing(ctx: Context, check: FileCheck, missing: readonly MissingRecord[]): Promise<void> {
  const wanted = missing.filter((each) => each.wantedBy.some(({ draft }) => isLive(draft)));
  for (const [, group] of Map.groupBy(wanted, (each) => each.link.object)) await createGroup(ctx, check, group);
  if (wanted.some((each) => each.link.object.def.name === 'stage')) check.stages = await stagesOf(ctx);
}

async function createGroup(ctx: Context, check: FileCheck, group: readonly MissingRecord[]): Promise<void> {
  const [first] = group;
  if (!first) return;
  const written = await createRecords(ctx, first.link.object, inputsOf(check.stages, group), { partial: true });
  for (const [at, each] of group.entries()) {
    const id = written.ids[at];
    const issue = written.refused.find((refusal) => refusal.index === at)?.issues[0];
    for (const { draft, text } of each.wantedBy.filter((named) => isLive(named.draft))) {
      if (id) setLink(draft, each.link, { id, text });
      else
        refuse(draft, {
          column: each.link.column,
          field: each.link.target.path,
          value: textOf(each.value),
          code: issue?.code ?? 'invalid',
          message: issue?.message ?? 'The linked record could not be created.',
        });
    }
  }
}

function inputsOf(stages: readonly Stage[], group: readonly MissingRecord[]): Record<string, Json>[] {
  return group.map((each) => {
    const { object, matchBy } = each.link;
    const title = object.fields.get(object.def.title);
    // A contact's rules name it by its address; whoever else is known by something else is called by that.
    const needsTitle = title?.def.required && title !== matchBy && matchBy.type.name !== 'emails';
    const input = { ...(needsTitle && title ? { [title.name]: textOf(each.value) } : {}), [matchBy.name]: each.value };
    return object.def.name === 'stage' ? { ...input, ...newStage(stages, textOf(each.value), each.pipeline) } : input;
  });
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
