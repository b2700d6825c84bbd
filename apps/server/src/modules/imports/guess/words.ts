import { foldText } from '@cross-crm/schema';

/** A header or a field's name as plain small words: `CloseDate*`, `close_date` and `Close date` are all "close date". */
export function plainWords(text: string): string {
  return foldText(text.replace(/([a-z\d])([A-Z])/g, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A header and what is left of it without what other programs add: "Deal - Title", "Account: Name", "Stage (pipeline)". */
export function headerVariants(header: string): string[] {
  const bare = header.replace(/\s*\([^)]*\)/g, '');
  const tails = [header, bare].map((text) => /^[^-:]+(?:\s-\s|:\s)(.+)$/.exec(text)?.[1] ?? '');
  return [...new Set([header, bare, ...tails].map(plainWords))].filter((words) => words !== '');
}

/** The words of a phrase without those of another at either end: "company name" without "company" is "name". */
export function withoutEdge(phrase: string, edge: string): string | null {
  if (phrase.startsWith(`${edge} `)) return phrase.slice(edge.length + 1);
  return phrase.endsWith(` ${edge}`) ? phrase.slice(0, -edge.length - 1) : null;
}

/**
 * How many letters one has to add, drop, change or swap with their neighbour to get from one text to the other
 * (optimal string alignment). Gives `most + 1` as soon as it is certain to be more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_none, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, above, before);
    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}

function nextRow(a: string, b: string, i: number, above: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
    row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
  }
  return row;
}
