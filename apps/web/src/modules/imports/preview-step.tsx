import { Button, ProblemNote } from '@cross-crm/ui';
import { useEffect, useRef, useState } from 'react';
import type { Import, PreviewRowKind } from '@cross-crm/sdk';
import { problemOf } from '../../lib/api.ts';
import { useHotkeys } from '../../lib/hotkeys.ts';
import { ActionBar } from './action-bar.tsx';
import { CheckProgress } from './check-progress.tsx';
import { useImportJob } from './imports-queries.ts';
import classes from './wizard.module.css';
import { PreviewSummary } from './preview-summary.tsx';
import { PreviewTable } from './preview-table.tsx';
import { rowsInError, rowsToCommit } from './steps.ts';
import { Suggestions } from './suggestions.tsx';
import { useLastPreview } from './use-last-preview.ts';
import { useWizard } from './wizard-context.ts';
import { counted } from './words.ts';

/** What would happen, before anything is written: by numbers, by value, row by row. */
export function PreviewStep() {
  const { given, file } = useWizard();
  const [kind, setKind] = useState<PreviewRowKind>('all');
  const refusal = useCheckWhenNeeded();
  const preview = useLastPreview(file);
  return (
    <>
      {refusal !== null && <CheckRefused error={refusal} />}
      {file.problem && <ProblemNote action={null}>{file.problem.message}</ProblemNote>}
      {preview && <PreviewSummary preview={preview} kind={kind} onKind={setKind} />}
      {!preview && given.status === 'previewing' && <CheckProgress />}
      {preview && <Suggestions preview={preview} />}
      {preview && <PreviewTable preview={preview} kind={kind} onKind={setKind} />}
      {!preview && <div className="grow" />}
      <CommitBar />
    </>
  );
}

/**
 * A draft that was changed since it was checked is checked as soon as one looks; one that cannot be checked, as soon as
 * it was changed again. Gives the reason why it cannot.
 */
function useCheckWhenNeeded(): unknown {
  const { given } = useWizard();
  const { mutate, isPending } = useImportJob(given.id, 'preview');
  const [refused, setRefused] = useState<{ readonly files: Import['files']; readonly error: unknown } | null>(null);
  const asked = useRef(false);
  const reason = refused?.files === given.files ? refused.error : null;
  const isNeeded = given.status === 'draft' && !isPending && reason === null;
  useEffect(() => {
    // Once: the answer that says it has begun comes later than the next look at the draft.
    if (isNeeded && !asked.current) mutate(undefined, { onError: (error) => setRefused({ files: given.files, error }) });
    asked.current = isNeeded;
  }, [isNeeded, mutate, given.files]);
  return given.status === 'draft' ? reason : null;
}

function CheckRefused({ error }: { readonly error: unknown }) {
  const { go } = useWizard();
  const { message, issues } = problemOf(error);
  const words = issues.length > 0 ? issues.map((issue) => issue.message).join(' ') : message;
  return (
    <div className={classes.note}>
      <ProblemNote action={<Button onClick={() => go('match')}>Match fields</Button>}>{words}</ProblemNote>
    </div>
  );
}

function CommitBar() {
  const { given, go } = useWizard();
  const { mutate: run, isPending, error } = useImportJob(given.id, 'run');
  const rows = rowsToCommit(given);
  const errors = rowsInError(given);
  const ready = given.status === 'previewed' && rows > 0;
  useHotkeys([
    {
      id: 'import-commit',
      group: 'This import',
      label: 'Commit the import',
      keys: 'Ctrl Enter',
      icon: 'check',
      inText: true,
      run: () => ready && run(),
    },
  ]);
  return (
    <ActionBar words={<CommitWords rows={rows} errors={errors} error={error} />}>
      <Button tone="quiet" onClick={() => go('match')}>
        Back
      </Button>
      <Button tone="primary" keys="Ctrl Enter" disabled={!ready} busy={isPending} onClick={() => run()}>
        {ready ? `Commit ${counted(rows, 'row')}` : 'Commit'}
      </Button>
    </ActionBar>
  );
}

function CommitWords({ rows, errors, error }: { readonly rows: number; readonly errors: number; readonly error: unknown }) {
  const { given } = useWizard();
  if (error) return <span className="neg">{problemOf(error).message}</span>;
  if (given.status !== 'previewed') return <span className="muted">Nothing is written yet.</span>;
  if (errors > 0)
    return (
      <>
        <span className="b">{errors === 1 ? '1 row has an error' : `${counted(errors, 'row')} have errors`}</span>{' '}
        <span className="muted">They are left out and kept as a file you can fix later.</span>
      </>
    );
  return <span className="muted">{rows > 0 ? 'Nothing is written yet.' : 'Everything is there already: nothing would change.'}</span>;
}
