import { foldText } from '@cross-crm/schema';
import { z } from 'zod';
import { shortened } from './number-text.ts';
import { refuse } from './parse-input.ts';

/** One of the values a field offers. `key` is stored and never changes; `label` and `color` are for people. */
export type Choice<Key extends string = string> = { readonly key: Key; readonly label: string; readonly color?: string };

/** Choices in the order in which they are offered and sorted. */
export type ChoiceOptions = { readonly choices: readonly Choice[] };

/** A list of choices as an option. Keys are plain, because they stand in addresses and in SQL. */
export const choicesSchema: z.ZodType<readonly Choice[]> = z
  .array(
    z.strictObject({
      key: z.string().regex(/^[a-zA-Z0-9_-]{1,60}$/, { error: 'A key has letters, digits, "-" and "_".' }),
      label: z.string().trim().min(1).max(100),
      color: z
        .string()
        .regex(/^(#[0-9a-f]{6}|[a-z][a-z-]{0,19})$/, { error: 'Write a colour by name or like #1a2b3c.' })
        .optional(),
    }),
  )
  .min(1)
  .max(500)
  .refine((choices) => new Set(choices.map(({ key }) => key)).size === choices.length, { error: 'Each key may stand once.' })
  .meta({ title: 'Choices' });

/** The key of a choice; null when blank. */
export function choiceKey(choices: readonly Choice[]): z.ZodType<string | null> {
  const keys = choices.map(({ key }) => key);
  return z
    .string({ error: 'Write the key of a choice.' })
    .meta({ enum: keys })
    .transform((key, ctx) => {
      if (key.trim() === '') return null;
      return keys.includes(key) ? key : refuse(ctx, 'unknown_choice', unknownChoice(choices, key));
    });
}

export function unknownChoice(choices: readonly Choice[], written: string): string {
  const offered = choices
    .slice(0, 12)
    .map(({ label }) => label)
    .join(', ');
  return `"${shortened(written)}" is not one of the choices: ${offered}${choices.length > 12 ? ', …' : ''}.`;
}

/** The key of the choice that a text names by key or label, whatever its capitals and accents. */
export function keyOfText(choices: readonly Choice[], text: string): string | undefined {
  const written = text.trim();
  const named = namesOf(choices);
  return named.exact.get(written) ?? named.folded.get(foldText(written));
}

interface Names {
  readonly exact: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, string>;
}

const knownNames = new WeakMap<readonly Choice[], Names>();

/** What may name a choice, kept per list of choices; of equal names keys win over labels, and earlier over later ones. */
function namesOf(choices: readonly Choice[]): Names {
  const known = knownNames.get(choices);
  if (known) return known;
  const backwards = [...choices].reverse();
  const byLabel = backwards.map(({ key, label }): [string, string] => [label, key]);
  const byKey = backwards.map(({ key }): [string, string] => [key, key]);
  const fold = ([name, key]: [string, string]): [string, string] => [foldText(name), key];
  const names = { exact: new Map([...byLabel, ...byKey]), folded: new Map([...byKey.map(fold), ...byLabel.map(fold)]) };
  knownNames.set(choices, names);
  return names;
}

/** How a choice is written in a cell: by its label, where that leads back to it. */
export function textOfKey(choices: readonly Choice[], key: string): string {
  const label = choices.find((choice) => choice.key === key)?.label ?? key;
  const isClear = !/[;|\n,]/.test(label) && keyOfText(choices, label) === key;
  return isClear ? label : key;
}

/** Position of a choice; what is no choice any more comes after all others. */
export function rankOfKey(choices: readonly Choice[], key: string): number {
  const at = choices.findIndex((choice) => choice.key === key);
  return at < 0 ? choices.length : at;
}
