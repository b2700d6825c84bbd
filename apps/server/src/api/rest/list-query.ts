import type { Filter, Json } from '@cross-crm/schema';
import { parseFilter } from '@cross-crm/schema';
import { z } from 'zod';
import { invalid, invalidAt } from '../../kernel/errors.ts';
import type { ListQuery } from '../../records/query.ts';
import { readCursor } from '../../records/cursor.ts';
import { sortText } from '../../records/read.ts';

const names = z
  .string()
  .max(2_000)
  .transform((text) =>
    text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );
const filter = z
  .string()
  .max(50_000)
  .describe('Filter as JSON: {"field":"stage","op":"eq","value":"..."}, {"and":[...]}, {"related":"deals","has":"none"}, ...');

/** The query of a list, for the route and its documentation. */
export const listParameters = z.strictObject({
  filter: filter.optional(),
  sort: names.optional().describe('Fields, comma-separated; "-" before a name for descending. A relation sorts by title.'),
  fields: names.optional().describe('Only these fields, comma-separated.'),
  include: names.optional().describe('Relations to show whole, comma-separated.'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(20_000).optional().describe('`next` of the page before.'),
  count: z.enum(['capped', 'exact']).optional().describe('Also count; capped stops at 10,000.'),
  deleted: z.enum(['true', 'only']).optional().describe('Show deleted records too, or only those.'),
  asOf: z.iso.datetime({ offset: true }).optional().describe('The list as it was at this time.'),
});

export type ListParameters = z.output<typeof listParameters>;

/** The query of an aggregate. */
export const aggregateParameters = z.strictObject({
  filter: filter.optional(),
  groupBy: z.string().max(200).optional(),
  measures: names.default(['count']).describe('count, filled:field, sum:field, avg:field, min:field, max:field; comma-separated.'),
});

/** The query of an export. */
export const exportParameters = listParameters.pick({ filter: true, sort: true, fields: true });

/** The query of one record. */
export const recordParameters = listParameters.pick({ include: true, asOf: true });

/** The query of a record's history. */
export const historyParameters = z.strictObject({
  before: z.coerce.number().int().min(1).optional().describe('`next` of the page before.'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A filter in an address or a body, as the engine takes it. @throws invalid */
export function readFilter(text: string | undefined): Filter | undefined {
  if (text === undefined) return undefined;
  const result = parseFilter(readJson(text));
  if (!result.ok) throw invalid(result.issues);
  return result.value;
}

function readJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalidAt(
      ['filter'],
      'bad_filter',
      `The filter is not JSON: ${cause instanceof Error ? cause.message : ''}. Encode it for the address.`,
    );
  }
}

const deletedOf = { true: 'with', only: 'only' } as const;

/** What an export's parameters ask the engine for. */
export function exportQueryOf(parameters: z.output<typeof exportParameters>): Omit<ListQuery, 'limit'> {
  const { limit: _all, ...query } = listQueryOf({ ...parameters, limit: 1 }, 0);
  return query;
}

/** What the parameters ask the engine for. */
export function listQueryOf(parameters: ListParameters, keys: number): ListQuery {
  const filterRead = readFilter(parameters.filter);
  const sort = parameters.sort ?? [];
  return {
    sort,
    limit: parameters.limit,
    ...(filterRead ? { filter: filterRead } : {}),
    ...(parameters.fields ? { fields: parameters.fields } : {}),
    ...(parameters.include ? { include: parameters.include } : {}),
    ...(parameters.cursor ? { cursor: readCursor(parameters.cursor, sortText(sort), keys) } : {}),
    ...(parameters.deleted ? { deleted: deletedOf[parameters.deleted] } : {}),
  };
}
