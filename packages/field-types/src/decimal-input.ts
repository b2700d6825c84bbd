import { z } from 'zod';
import { canonicalDecimal, scaleOf, withScale } from './decimal-text.ts';
import { shortened } from './number-text.ts';
import { refuse } from './parse-input.ts';

type Context = z.core.$RefinementCtx;

/** How many digits after the point a decimal shows at least and has at most. */
export interface Scale {
  readonly least: number;
  readonly most: number;
}

/** An exact number as the API takes it: text (or a number, for convenience). Blank is null. */
export function decimalInput(scale: Scale): z.ZodType<string | null> {
  return z
    .union([z.string(), z.number()], { error: 'Write the number as text, like "1250.50".' })
    .meta({ examples: ['12'] })
    .transform((input, ctx) => (String(input).trim() === '' ? null : checkDecimal(String(input), scale, ctx)));
}

/** Normalises a decimal and refuses what would have to be rounded. */
export function checkDecimal(text: string, { least, most }: Scale, ctx: Context): string {
  const canonical = canonicalDecimal(text);
  if (canonical === null) return refuse(ctx, 'not_a_number', `"${shortened(text)}" is not a number. Write it like 1234.50.`);
  if (scaleOf(canonical) > most) return refuse(ctx, 'too_precise', `It may have ${most} digits after the point.`);
  if (canonical.replace(/[-.]/g, '').length + Math.max(least - scaleOf(canonical), 0) > 38)
    return refuse(ctx, 'too_large', 'It may have 38 digits.');
  return withScale(canonical, least);
}
