/** One step of a sort: a field, and whether it runs down. */
export interface SortStep {
  readonly field: string;
  readonly down: boolean;
}

/** Reads `-updatedAt` as a step. */
export function stepOf(text: string): SortStep {
  return text.startsWith('-') ? { field: text.slice(1), down: true } : { field: text, down: false };
}

/** Writes a step as the API takes it. */
export function textOfStep({ field, down }: SortStep): string {
  return down ? `-${field}` : field;
}

/** The direction in which a view sorts by a field, and its rank when several fields sort; null when it does not. */
export function sortOf(sort: readonly string[], field: string): { readonly down: boolean; readonly rank: number } | null {
  const rank = sort.findIndex((text) => stepOf(text).field === field);
  const step = sort[rank];
  return step === undefined ? null : { down: stepOf(step).down, rank };
}

/** The sort with a step of this field changed, or added at the end. */
export function withStep(sort: readonly string[], step: SortStep): readonly string[] {
  const known = sort.some((text) => stepOf(text).field === step.field);
  if (!known) return [...sort, textOfStep(step)];
  return sort.map((text) => (stepOf(text).field === step.field ? textOfStep(step) : text));
}

/** The sort without this field. */
export function withoutStep(sort: readonly string[], field: string): readonly string[] {
  return sort.filter((text) => stepOf(text).field !== field);
}
