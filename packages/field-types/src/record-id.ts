import { z } from 'zod';
import { refuse } from './parse-input.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A record's id, or a record or link with its id in it: what was read may be written back. */
export const idInput: z.ZodType<string> = z
  .union([z.string().meta({ format: 'uuid' }), z.looseObject({ id: z.string().meta({ format: 'uuid' }) })], {
    error: 'Write the id of a record.',
  })
  .transform((input, ctx) => {
    const written = typeof input === 'string' ? input : input.id;
    return uuid.test(written) ? written.toLowerCase() : refuse(ctx, 'not_an_id', 'Write the id of a record.');
  });

export const idOutput = z.uuid();

/** Another record as the API shows it in a field. */
export const linkOutput = z.looseObject({ id: idOutput, title: z.string() });

/** A set of ids: each once, in their order. Null when there are none. */
export function idSet(max: number): z.ZodType<string[] | null> {
  return z
    .array(idInput, { error: 'Write a list of ids.' })
    .max(max, { error: `There may be ${max} of them.` })
    .transform((ids) => (ids.length === 0 ? null : [...new Set(ids)].sort()));
}
