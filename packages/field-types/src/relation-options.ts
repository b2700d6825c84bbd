import { z } from 'zod';

/** The object a relation points to. */
export const objectName = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]{0,59}$/, { error: 'Write the name of an object, like "company".' })
  .meta({ title: 'Object' });

/** How the other side calls the relation. */
export const inverseShape = {
  inverse: z
    .string()
    .regex(/^[a-z][a-zA-Z0-9]{0,59}$/, { error: 'A name has letters and digits, like "deals".' })
    .optional()
    .meta({ title: 'Name on the other side' }),
  inverseLabel: z.string().trim().min(1).max(100).optional().meta({ title: 'Label on the other side' }),
};
