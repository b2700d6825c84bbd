/** What a toast says: "**4 deals** moved to Proposal". */
export interface ToastWords {
  readonly strong?: string;
  readonly text: string;
}

export interface ToastInput extends ToastWords {
  /** `done` goes after 8 s; `problem` stays until it is closed. */
  readonly kind: 'done' | 'problem';
  /** Takes back what was done; printed as "Undo". */
  readonly undo?: () => void;
  /** Another way on: "Reopen it". */
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly merge?: ToastMerge;
}

/** Toasts with the same key become one about all the records they name: `say(4)`. */
export interface ToastMerge {
  readonly key: string;
  readonly ids: readonly string[];
  readonly say: (count: number) => ToastWords;
}

export interface Toast extends ToastInput {
  readonly id: number;
}

type Listener = () => void;

let current: Toast | null = null;
let lastId = 0;
const listeners = new Set<Listener>();

/** Shows one toast in place of the one that stands; several of a kind merge. */
export function showToast(input: ToastInput): void {
  lastId += 1;
  current = { ...mergedWith(current, input), id: lastId };
  announce();
}

/** Says in a toast why something was refused. */
export function showProblem(text: string, action?: ToastInput['action']): void {
  showToast({ kind: 'problem', text, ...(action ? { action } : {}) });
}

/** Takes the toast away, if it is still the one meant. */
export function dismissToast(id?: number): void {
  if (id !== undefined && current?.id !== id) return;
  current = null;
  announce();
}

/** The toast that stands now, for `useSyncExternalStore`. */
export const currentToast = (): Toast | null => current;

export function subscribeToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function mergedWith(before: Toast | null, input: ToastInput): ToastInput {
  if (!before?.merge || !input.merge || before.merge.key !== input.merge.key) return input;
  const ids = [...new Set([...before.merge.ids, ...input.merge.ids])];
  // The same records once more: the last act is what one would take back.
  if (before.merge.ids.length === input.merge.ids.length && ids.length === input.merge.ids.length) return input;
  return { ...input, ...input.merge.say(ids.length), merge: { ...input.merge, ids }, ...undoBoth(before, input) };
}

function undoBoth(before: ToastInput, after: ToastInput): Pick<ToastInput, 'undo'> {
  const { undo: first } = before;
  const { undo: second } = after;
  if (!first || !second) return {};
  return {
    undo: () => {
      second();
      first();
    },
  };
}

function announce(): void {
  for (const listener of listeners) listener();
}
