import type { FieldDef, FieldOptions, FieldType, Json, Link, Parsed } from '@cross-crm/schema';
import { addIssue, failed } from '@cross-crm/schema';
import { z } from 'zod';
import { choiceKey, choicesSchema } from '../choices.ts';
import type { Choice } from '../choices.ts';
import { dateType, date } from '../date/date.ts';
import { defineField } from '../define-field.ts';
import type { TypedField } from '../define-field.ts';
import { textsOf } from '../multi-select/multi-select.ts';
import { listOperators } from '../operator-sets.ts';
import { matchesList } from '../order.ts';
import { parseInput, runSchema } from '../parse-input.ts';
import { perField } from '../per-field.ts';
import { idInput, linkOutput } from '../record-id.ts';
import { inverseShape, objectName } from '../relation-options.ts';
import { optionalLine, splitList } from '../text-rules.ts';
import { tieText } from './tie-text.ts';

/** As `RelationOptions`; `roles`: what the linked record may be in the relation. Without it a role is any short text. */
export type RelationsOptions = {
  readonly to: string;
  readonly inverse?: string;
  readonly inverseLabel?: string;
  readonly roles?: readonly Choice[];
};

type RelationsField = FieldDef<unknown, RelationsOptions>;

const most = 1000;
const day = dateType.input(date({ label: '' })).nullish();
const id = z.string().meta({ format: 'uuid' });

/** A field that points to many other records, each with a role and dates. */
export function relations(settings: FieldOptions & RelationsOptions): TypedField<'relations', Link[], RelationsOptions> {
  return defineField<'relations', Link[], RelationsOptions>('relations', settings);
}

const inputOf = perField(({ options: { roles } }: RelationsField): z.ZodType<Link[] | null> => {
  const role = roles ? choiceKey(roles).nullish() : optionalLine(100);
  const written = z.union([id, z.looseObject({ id, role, startedOn: day, endedOn: day })], {
    error: 'Write the id of a record, or { "id", "role" }.',
  });
  return z
    .array(written.transform(toLink), { error: 'Write a list of ids.' })
    .max(most, { error: `There may be ${most} of them.` })
    .superRefine(refuseTwice)
    .transform((links) => (links.length === 0 ? null : links));
});

type Written = string | { id: string; role?: string | null; startedOn?: string | null; endedOn?: string | null };

function toLink(input: Written, ctx: z.core.$RefinementCtx): Link {
  const link = typeof input === 'string' ? { id: input } : input;
  const { role = null, startedOn = null, endedOn = null } = link;
  if (startedOn !== null && endedOn !== null && startedOn > endedOn) addIssue(ctx, 'bad_period', 'It ends before it starts.', ['endedOn']);
  return { id: runSchema(idInput, link.id, ctx), role, startedOn, endedOn };
}

function refuseTwice(links: readonly Link[], ctx: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  links.forEach((link, at) => {
    if (seen.has(link.id)) addIssue(ctx, 'duplicate', 'This record is in the list twice.', [at]);
    seen.add(link.id);
  });
}

/** Ids separated by semicolons, or the links as JSON where they have roles or dates. */
function parseText(cell: string, field: RelationsField): Parsed<Link[]> {
  const text = cell.trim();
  if (!text.startsWith('[')) return parseInput(inputOf(field), splitList(text));
  try {
    return parseInput(inputOf(field), JSON.parse(text));
  } catch {
    return failed('not_json', 'It starts like JSON, but is not.');
  }
}

function formatText(links: readonly Link[]): string {
  const isPlain = links.every(({ role, startedOn, endedOn }) => role === null && startedOn === null && endedOn === null);
  return isPlain ? links.map((link) => link.id).join('; ') : JSON.stringify(links);
}

/** Many other records, each with a role and dates; the first is the main one. Names in files are resolved by the import. */
export const relationsType: FieldType<Link[], RelationsOptions> = {
  name: 'relations',
  label: 'Links to records',
  optionsSchema: z.strictObject({ to: objectName, ...inverseShape, roles: choicesSchema.optional().meta({ title: 'Roles' }) }),
  target: ({ options }: RelationsField) => ({ object: options.to, many: true }),
  operators: listOperators,
  input: inputOf,
  output: () =>
    z.array(linkOutput.extend({ role: z.string().nullable(), startedOn: z.iso.date().nullable(), endedOn: z.iso.date().nullable() })),
  operand: () => idInput,
  matches: (op, value, operand: Json) =>
    matchesList(
      op,
      value.map((link) => link.id),
      textsOf(operand),
    ),
  parseText,
  formatText,
  tie: tieText,
};
