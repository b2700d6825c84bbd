import type { Json, ParseHints } from '@cross-crm/schema';
import type { Context } from '../../../kernel/context.ts';
import { accessTo } from '../../../records/access.ts';
import type { CatalogObject } from '../../../records/catalog.ts';
import type { Stage } from '../../pipelines/index.ts';
import { stagesOf } from '../../pipelines/index.ts';
import type { Draft } from './draft.ts';
import type { Expected } from './expected.ts';
import type { FilePlan, LinkPlan } from './file-plan.ts';
import type { Findings } from './findings.ts';
import { noFindings } from './findings.ts';
import type { KeyTable } from './key-table.ts';
import { keyTable } from './key-table.ts';
import type { LinkBook } from './link-book.ts';
import { linkBook } from './link-book.ts';
import type { RowReader } from './read-draft.ts';
import { rowReader } from './read-draft.ts';

/** A record that a cell names, that nobody brings, and that is to be created along with the row. */
export interface MissingRecord {
  readonly link: LinkPlan;
  /** What the field it is named by will hold. */
  readonly value: Json;
  /** For a stage: the pipeline it belongs to. */
  readonly pipeline: string | null;
  /** The rows that name it, each with its words for it. */
  readonly wantedBy: { readonly draft: Draft; readonly text: string }[];
}

/** What checking one file remembers from chunk to chunk. */
export interface FileCheck {
  readonly plan: FilePlan;
  /** `preview`: what will be created is taken to be there. `run`: links wait until it is. `links`: sets those that had to. */
  readonly mode: 'preview' | 'run' | 'links';
  readonly read: RowReader;
  readonly books: ReadonlyMap<LinkPlan, LinkBook>;
  readonly expected: Expected;
  readonly findings: Findings;
  /** Rows by match key, by each unique field, and by the record they change. */
  readonly seen: ReadonlyMap<string, KeyTable>;
  /** Whole rows, to tell one that is repeated from one that contradicts. */
  readonly wholeRows: KeyTable;
  /** Records created along with rows, by object: a preview counts them. */
  readonly created: Map<string, KeyTable>;
  /** Of all pipelines; asked for again when a run has added some. */
  stages: readonly Stage[];
  mayCreate(object: CatalogObject): boolean;
}

/** Begins checking a file. */
export async function startCheck(
  ctx: Context,
  plan: FilePlan,
  mode: FileCheck['mode'],
  expected: Expected,
  created: Map<string, KeyTable>,
): Promise<FileCheck> {
  const hints = hintsFor(ctx, plan);
  return {
    plan,
    mode,
    read: rowReader(plan, hints),
    books: new Map(plan.links.map((link) => [link, linkBook(link, hints)])),
    expected,
    findings: noFindings(),
    seen: new Map([keySlot, recordSlot, ...uniqueFieldsOf(plan)].map((slot) => [slot, keyTable()])),
    wholeRows: keyTable(),
    created,
    stages: plan.links.some((link) => link.object.def.name === 'stage') ? await stagesOf(ctx) : [],
    mayCreate: (object) => accessTo(ctx, 'create', object).scope !== 'none',
  };
}

/** Where `seen` keeps match keys and records: no field is called so. */
export const keySlot = '(key)';
export const recordSlot = '(record)';

/** Fields other than the match key whose values no two rows may share. */
export function uniqueFieldsOf(plan: FilePlan): string[] {
  const isKey = (name: string): boolean => plan.key.length === 1 && plan.key[0]?.name === name;
  return [...plan.fields.keys()].filter((name) => plan.object.fields.get(name)?.def.unique === true && !isKey(name));
}

/** What reading texts needs to know about where they come from. */
export function hintsFor(ctx: Context, plan: Pick<FilePlan, 'format'>): ParseHints {
  const { dateOrder, decimal } = plan.format;
  return { dateOrder, decimal, timeZone: ctx.timeZone, currency: ctx.currency, ...(ctx.country ? { country: ctx.country } : {}) };
}
