import { isHue } from '@cross-crm/ui';
import type { Hue } from '@cross-crm/ui';
import type { WebField } from '../field-web.ts';

/** One choice of a select, a role of a relation: its key is stored, its label shown. */
export interface WebChoice {
  readonly key: string;
  readonly label: string;
  readonly hue: Hue;
}

/** Given to choices without a colour, in turn. */
const inTurn: readonly Hue[] = ['blue', 'green', 'amber', 'violet', 'teal', 'pink', 'orange', 'red', 'brown'];

/** The choices of a field, from the option of that name (`choices`, `roles`); colours are given in turn where none is set. */
export function choicesOf(field: WebField, option: 'choices' | 'roles' = 'choices'): readonly WebChoice[] {
  const listed: unknown = Reflect.get(field.options, option);
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((choice: unknown, index) =>
    isChoice(choice) ? [{ key: choice.key, label: choice.label, hue: hueFor(choice.color, index) }] : [],
  );
}

function hueFor(color: string | undefined, index: number): Hue {
  return color !== undefined && isHue(color) ? color : (inTurn[index % inTurn.length] ?? 'gray');
}

function isChoice(choice: unknown): choice is { key: string; label: string; color?: string } {
  return (
    typeof choice === 'object' &&
    choice !== null &&
    'key' in choice &&
    'label' in choice &&
    typeof choice.key === 'string' &&
    typeof choice.label === 'string'
  );
}

/** The choice with this key; a key that is no longer offered is shown as it is. */
export function choiceOf(choices: readonly WebChoice[], key: string): WebChoice {
  return choices.find((choice) => choice.key === key) ?? { key, label: key, hue: 'gray' };
}

/** Keys of an operand: one key or a list. */
export function keysOf(operand: unknown): string[] {
  if (typeof operand === 'string') return [operand];
  return Array.isArray(operand) ? operand.filter((key): key is string => typeof key === 'string') : [];
}

/** The ids and choices whose label has the text in it; accents and case do not matter. */
export function matching<Option extends { readonly label: string }>(options: readonly Option[], query: string): readonly Option[] {
  const wanted = folded(query.trim());
  return wanted === '' ? options : options.filter((option) => folded(option.label).includes(wanted));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
