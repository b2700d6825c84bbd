import type { IconName } from '@cross-crm/ui';

const signs: readonly (readonly [RegExp, IconName])[] = [
  [/\b(call|phone|ring|dial|chase)\b/i, 'phone'],
  [/\b(mail|e-?mail|send|reply|write|answer)\b/i, 'mail'],
  [/\b(sign|signature|contract)\b/i, 'pencil'],
  [/\b(meet|meeting|visit|demo|workshop|review|intro|lunch|walk)\b/i, 'calendar'],
];

/** The sign before a next step, from its words: a phone for "Call back Tuesday". Only an ornament: the words say it. */
export function stepIcon(text: string): IconName {
  return signs.find(([pattern]) => pattern.test(text))?.[1] ?? 'task';
}
