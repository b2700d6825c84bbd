/** The ten soft hues of tags, in the order of the picker. */
export const hues = ['gray', 'red', 'orange', 'amber', 'green', 'teal', 'blue', 'violet', 'pink', 'brown'] as const;

export type Hue = (typeof hues)[number];

/** Whether a stored colour is one of ours. */
export function isHue(name: unknown): name is Hue {
  return hues.some((hue) => hue === name);
}

/** The same hue for the same text, everywhere and always: for companies and people, who choose none. */
export function hueOf(text: string): Hue {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hues[hash % hues.length] ?? 'gray';
}

/** Background and text of a hue as CSS, for `style`. */
export function hueStyle(hue: Hue): { background: string; color: string } {
  return { background: `var(--tag-${hue}-bg)`, color: `var(--tag-${hue})` };
}
