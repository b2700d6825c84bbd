import { foldText } from '@cross-crm/schema';
import { editDistance } from '../guess/words.ts';

/** What a value may have meant. */
export interface Suggestion {
  readonly to: string;
  readonly title: string;
  /** For people: "same letters", "one letter off". */
  readonly why: string;
}

interface Candidate {
  readonly to: string;
  readonly title: string;
}

interface Scored extends Candidate {
  readonly letters: string;
  readonly distance: number;
}

const mostChoices = 30;
const farthest = 2;

/** What a value most likely meant, if that is plain, and what else it may be mapped to: the nearest first. */
export function suggest(value: string, candidates: readonly Candidate[]): { suggestion: Suggestion | null; choices: Candidate[] } {
  const letters = lettersOf(value);
  const scored = candidates
    .map((candidate) => score(candidate, letters))
    .sort((a, b) => a.distance - b.distance || (a.title < b.title ? -1 : 1));
  const choices = scored.slice(0, mostChoices).map(({ to, title }) => ({ to, title }));
  const [best, second] = scored;
  if (!best || (second && second.distance === best.distance)) return { suggestion: null, choices };
  const why = reason(letters, best);
  return { suggestion: why === null ? null : { to: best.to, title: best.title, why }, choices };
}

/** Letters and digits only, without capitals and accents. */
function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function score(candidate: Candidate, wanted: string): Scored {
  const letters = lettersOf(candidate.title);
  const most = Math.max(farthest, Math.floor(wanted.length / 3));
  const distance = editDistance(wanted, letters, most);
  const isPart =
    distance > farthest && wanted.length >= 4 && letters.length >= 4 && (letters.startsWith(wanted) || wanted.startsWith(letters));
  return { ...candidate, letters, distance: isPart ? farthest + 0.5 : distance };
}

function reason(wanted: string, { letters, distance }: Scored): string | null {
  if (distance === 0) return 'same letters';
  if (distance === 1 && wanted.length >= 4) return 'one letter off';
  if (distance === 2 && wanted.length >= 7) return 'two letters off';
  return distance === farthest + 0.5 ? (letters.length > wanted.length ? 'the beginning of its name' : 'its name and more') : null;
}
