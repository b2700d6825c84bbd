import type { Import, ImportFile } from '@cross-crm/sdk';

/** The way from files to records. */
export const steps = ['files', 'match', 'preview', 'commit'] as const;

export type Step = (typeof steps)[number];

export const stepLabels: Readonly<Record<Step, string>> = {
  files: 'Files',
  match: 'Match fields',
  preview: 'Preview',
  commit: 'Commit',
};

/** Whether the server is at work on it. */
export const isBusy = ({ status, progress }: Import): boolean =>
  status === 'previewing' || status === 'running' || progress.phase === 'undoing';

/** Whether it has begun to write: from here there is no way back but undo. */
export const isCommitted = ({ status, startedAt }: Import): boolean =>
  status === 'running' || status === 'done' || status === 'undone' || (status === 'failed' && startedAt !== null);

/** The step that is shown: the one in the address, as far as one may go; the farthest one without it. */
export function stepOf(given: Import, asked: string): Step {
  if (isCommitted(given)) return 'commit';
  const known = steps.find((step) => step === asked);
  if (known !== undefined && known !== 'commit') return isOpen(given, known) ? known : 'files';
  return given.status === 'previewing' || given.status === 'previewed' ? 'preview' : 'files';
}

/** Whether a step can be gone to. */
export function isOpen(given: Import, step: Step): boolean {
  if (step === 'commit') return isCommitted(given);
  if (isCommitted(given)) return false;
  if (step === 'files') return true;
  if (given.files.length === 0 || brokenFiles(given).length > 0) return false;
  return step === 'match' || given.files.every((file) => file.object !== null);
}

/** Files that cannot be imported as they are: each says why not. They have to be mended or taken out before one goes on. */
export const brokenFiles = ({ files }: Import): readonly ImportFile[] => files.filter(({ problem }) => problem !== null);

/** Rows that would be written. */
export function rowsToCommit({ files }: Import): number {
  return files.reduce((sum, { preview }) => sum + (preview ? preview.create + preview.update : 0), 0);
}

/** Rows that would be left out. */
export function rowsInError({ files }: Import): number {
  return files.reduce((sum, { preview }) => sum + (preview?.error ?? 0), 0);
}

/** Progress in percent; null when nobody knows how much there is. */
export function percentOf({ progress: { done, total } }: Import): number | null {
  return total > 0 ? Math.min(100, Math.round((done / total) * 100)) : null;
}
