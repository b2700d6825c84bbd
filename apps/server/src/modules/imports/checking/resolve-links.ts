import type { Json } from '@cross-crm/schema';
import type { Context } from '../../../kernel/context.ts';
import type { RowIssue } from '../import-shape.ts';
import type { FileCheck, MissingRecord } from './check-state.ts';
import type { Draft } from './draft.ts';
import { isLive, refuse } from './draft.ts';
import type { LinkPlan } from './file-plan.ts';
import { keyTable } from './key-table.ts';
import type { Lead } from './link-book.ts';
import { saysNothing, shortValue } from './read-draft.ts';
import { stageLead } from './stage-lead.ts';

/** Links whose target stands in the same chunk of rows: they get its id once that is known. */
export interface LocalLink {
  readonly draft: Draft;
  readonly link: LinkPlan;
  readonly row: number;
  readonly text: string;
}

/** What following the links of a chunk has left to do. */
export interface LinkWork {
  readonly missing: ReadonlyMap<string, MissingRecord>;
  readonly local: readonly LocalLink[];
}

interface Work {
  readonly missing: Map<string, MissingRecord>;
  readonly local: LocalLink[];
}

/**
 * Turns the texts that name records into ids. In a preview, what this import will bring or create counts as there; in
 * a run it is created, waited for, or found among the rows of the chunk.
 */
export async function resolveLinks(ctx: Context, check: FileCheck, drafts: readonly Draft[]): Promise<LinkWork> {
  const work: Work = { missing: new Map(), local: [] };
  const lastRow = drafts.at(-1)?.row ?? 0;
  const firstRow = drafts[0]?.row ?? 0;
  for (const link of check.plan.links) {
    // Rows that fail for another reason tell theirs too: whoever mends them mends all at once.
    const naming = drafts
      .filter((draft) => draft.outcome !== 'skip')
      .flatMap((draft) => draft.named.filter((named) => named.link === link).map((named) => ({ draft, texts: named.texts })));
    const leads =
      (await check.books.get(link)?.look(
        ctx,
        naming.flatMap((each) => each.texts),
      )) ?? new Map<string, Lead>();
    for (const { draft, texts } of naming) {
      for (const text of texts)
        follow({ check, work, link, draft, text, isLocal: (row) => row >= firstRow && row <= lastRow }, leads.get(text));
    }
  }
  return work;
}

interface Step {
  readonly check: FileCheck;
  readonly work: Work;
  readonly link: LinkPlan;
  readonly draft: Draft;
  readonly text: string;
  isLocal(row: number): boolean;
}

function follow(step: Step, found: Lead | undefined): void {
  const { check, link, draft, text } = step;
  const lead = found && link.object.def.name === 'stage' ? stageLead(check, draft, found) : found;
  if (!lead) return;
  if (lead.kind === 'found') {
    if (lead.loosely)
      check.findings.note(
        draft.row,
        issueOf(
          step,
          'matched_loosely',
          `"${shortValue(text)}" is taken for the ${link.object.def.label.toLowerCase()} that is written with other capitals or accents.`,
        ),
      );
    setLink(draft, link, { id: lead.id, text });
  } else if (lead.kind === 'ambiguous') refuse(draft, ambiguous(step, lead.ids.length));
  else if (saysNothing(text)) return;
  else if (lead.kind === 'unreadable') refuse(draft, issueOf(step, 'unreadable_link', lead.message));
  else followMissing(step, lead.value, lead.keys);
}

/** A record that is not there now: brought by a row of this import, created along the way, or a mistake. */
function followMissing(step: Step, value: Json, keys: readonly string[]): void {
  const { check, link, draft } = step;
  const at = check.expected.find(link.object, link.matchBy, keys);
  if (at && check.mode === 'preview') return void draft.pending.add(link.target.field.name);
  if (at && at.fileId === check.plan.fileId && step.isLocal(at.row))
    return void step.work.local.push({ draft, link, row: at.row, text: step.text });
  // A row that should have brought it and has passed was refused: then the record is as missing as any other.
  if (at && (at.fileId !== check.plan.fileId || at.row > draft.row)) return void draft.deferred.add(link.target.field.name);
  if (!link.createMissing) return refuse(draft, noSuchRecord(step));
  if (!check.mayCreate(link.object)) return refuse(draft, mayNotCreate(step));
  wantMissing(step, value, keys);
}

function wantMissing({ check, work, link, draft, text }: Step, value: Json, keys: readonly string[]): void {
  const pipeline = link.object.def.name === 'stage' && typeof draft.values['pipeline'] === 'string' ? draft.values['pipeline'] : null;
  const key = JSON.stringify([link.object.def.name, link.matchBy.name, pipeline, ...keys]);
  if (check.mode === 'preview') {
    const created = check.created.get(link.object.def.name) ?? keyTable();
    check.created.set(link.object.def.name, created);
    if (isLive(draft)) created.add(key, draft.row);
    check.findings.note(draft.row, {
      column: link.column,
      field: link.target.path,
      value: shortValue(text),
      code: 'new_record',
      message: `There is no ${link.object.def.label.toLowerCase()} "${shortValue(text)}" yet: it will be created.`,
    });
    draft.pending.add(link.target.field.name);
    return;
  }
  const known = work.missing.get(key);
  if (known) known.wantedBy.push({ draft, text });
  else work.missing.set(key, { link, value, pipeline, wantedBy: [{ draft, text }] });
}

/** Adds a record, as the row's cell names it, to a draft's link: in place of what was there, or to the list of them. */
export function setLink(draft: Draft, link: LinkPlan, { id, text }: { readonly id: string; readonly text: string }): void {
  const { name, type } = link.target.field;
  if (!link.many) {
    draft.values[name] = id;
    return;
  }
  const tie = draft.named.find((named) => named.link === link)?.ties.get(text);
  const entry: Json = type.name === 'relations' ? { id, role: null, startedOn: null, endedOn: null, ...tie } : id;
  const known = draft.values[name];
  draft.values[name] = Array.isArray(known) ? [...known, entry] : [entry];
}

function issueOf({ link, text }: Pick<Step, 'link' | 'text'>, code: string, message: string): RowIssue {
  return { column: link.column, field: link.target.path, value: shortValue(text), code, message };
}

/** The issue of a cell that names nothing. */
export function noSuchRecord(step: Pick<Step, 'link' | 'text'>): RowIssue {
  const { label } = step.link.object.def;
  const by = step.link.matchBy.name === step.link.object.def.title ? '' : ` with the ${step.link.matchBy.def.label}`;
  return issueOf(
    step,
    'no_such_record',
    `There is no ${label.toLowerCase()}${by} "${shortValue(step.text)}". Map it to one that exists, leave it empty, or create those that are missing.`,
  );
}

function ambiguous(step: Step, count: number): RowIssue {
  return issueOf(
    step,
    'ambiguous',
    `${count} ${step.link.object.def.labelPlural.toLowerCase()} answer to "${shortValue(step.text)}". Map it to the one that is meant, or match by another field.`,
  );
}

function mayNotCreate(step: Step): RowIssue {
  return issueOf(
    step,
    'may_not_create',
    `There is no ${step.link.object.def.label.toLowerCase()} "${shortValue(step.text)}", and your role may not add one. Map it to one that exists, or ask an administrator.`,
  );
}
