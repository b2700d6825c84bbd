import type { Context } from '../../../kernel/context.ts';
import type { CatalogField, CatalogObject } from '../../../records/catalog.ts';
import { listRecords } from '../../../records/read.ts';
import type { FileCheck } from '../checking/check-state.ts';
import type { Finding } from '../checking/findings.ts';
import type { ValueProblem } from '../import-shape.ts';
import { suggest } from './suggest.ts';

const mostShown = 100;

/** What was found out about a file's values, ready to be shown: with what each value may have meant. */
export async function valueProblems(ctx: Context, check: FileCheck, found: readonly Finding[]): Promise<ValueProblem[]> {
  const candidates = new Map<string, Promise<Candidate[]>>();
  const shown = found.slice(0, mostShown).map(async (finding): Promise<ValueProblem> => {
    const { issue, rows, firstRow } = finding;
    const choices = await candidatesFor(ctx, check, issue.field ?? '', candidates);
    const { suggestion, choices: nearest } =
      issue.value === null || choices.length === 0 ? { suggestion: null, choices: [] } : suggest(issue.value, choices);
    const fields = { column: issue.column, field: issue.field, value: issue.value };
    return {
      ...fields,
      rows,
      firstRow,
      code: issue.code,
      message: issue.message,
      suggestion: suggestion && suggestion.title !== issue.value ? suggestion : null,
      choices: nearest,
    };
  });
  return Promise.all(shown);
}

interface Candidate {
  readonly to: string;
  readonly title: string;
}

function candidatesFor(ctx: Context, check: FileCheck, path: string, known: Map<string, Promise<Candidate[]>>): Promise<Candidate[]> {
  const found = known.get(path) ?? readCandidates(ctx, check, path);
  known.set(path, found);
  return found;
}

async function readCandidates(ctx: Context, check: FileCheck, path: string): Promise<Candidate[]> {
  const link = check.plan.links.find((each) => each.target.path === path);
  if (link) return namesOf(ctx, check, link.object, link.matchBy);
  const field = check.plan.object.fields.get(path);
  return field ? choicesOf(field) : [];
}

const mostNames = 5_000;

/** Names of records that are there, and of those that the files before this one bring. */
async function namesOf(ctx: Context, check: FileCheck, object: CatalogObject, field: CatalogField): Promise<Candidate[]> {
  if (field.sql.sort === undefined) return [];
  const { records } = await listRecords(ctx, object, { sort: [field.name], fields: [field.name], limit: mostNames });
  const listed: Record<string, unknown>[] = JSON.parse(records); // an array of records, built by the list's statement
  const names = [...listed.map((record) => record[field.name]), ...check.expected.names(object, field)];
  return [...new Set(names.filter((name) => typeof name === 'string'))].map((name) => ({ to: name, title: name }));
}

function choicesOf(field: CatalogField): Candidate[] {
  const { options } = field.def;
  const choices = 'choices' in options && Array.isArray(options.choices) ? options.choices : [];
  return choices.filter(isChoice).map((choice) => ({ to: choice.label, title: choice.label }));
}

function isChoice(choice: unknown): choice is { label: string } {
  return typeof choice === 'object' && choice !== null && 'label' in choice && typeof choice.label === 'string';
}
