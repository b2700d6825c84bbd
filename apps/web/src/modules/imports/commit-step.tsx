import type { Import, ImportFile } from '@cross-crm/sdk';
import { Button, buttonClass, ButtonBody, ProblemNote } from '@cross-crm/ui';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { problemOf } from '../../lib/api.ts';
import { useObject } from '../../lib/queries.ts';
import { ActionBar } from './action-bar.tsx';
import { CheckProgress } from './check-progress.tsx';
import { errorsAddress, rereadRecords, useImportJob } from './imports-queries.ts';
import classes from './result.module.css';
import { ResultTable } from './result-table.tsx';
import { isBusy } from './steps.ts';
import { UndoResult } from './undo-result.tsx';
import wizardClasses from './wizard.module.css';
import { useWizard } from './wizard-context.ts';
import { counted } from './words.ts';

/** The writing, and what came of it. */
export function CommitStep() {
  const { given } = useWizard();
  const busy = isBusy(given);
  useRereadWhenDone(busy);
  return (
    <>
      <div className={wizardClasses.scroll}>
        <div role="status">
          <h2 className={classes.head}>{headline(given)}</h2>
        </div>
        {busy && <CheckProgress />}
        {busy && <p className="muted">You can leave this page: it goes on without you.</p>}
        {given.status === 'failed' && given.message && <ProblemNote action={null}>{given.message}</ProblemNote>}
        {given.undo && <UndoResult undo={given.undo} />}
        {given.files.some(({ result }) => result !== null) && <ResultTable files={given.files} />}
      </div>
      {!busy && <ResultActions />}
    </>
  );
}

function headline(given: Import): string {
  const written = given.files.reduce((sum, { result }) => sum + (result ? result.created + result.updated : 0), 0);
  if (given.progress.phase === 'undoing') return 'Taking the import back';
  if (given.status === 'running') return 'Importing';
  if (given.status === 'undone') return 'The import was taken back';
  if (given.status === 'failed') return 'The import stopped';
  return written > 0 ? `${counted(written, 'row')} imported` : 'Everything was there already: nothing changed';
}

/** While it ran, lists and totals were not read again for each of its thousands of changes. */
function useRereadWhenDone(busy: boolean): void {
  const was = useRef(busy);
  useEffect(() => {
    if (was.current && !busy) rereadRecords();
    was.current = busy;
  }, [busy]);
}

function ResultActions() {
  const { given } = useWizard();
  const { mutate: undo, isPending, error } = useImportJob(given.id, 'undo');
  const run = useImportJob(given.id, 'run');
  const refused = given.files.reduce((sum, { result }) => sum + (result?.refused ?? 0), 0);
  const [first, second] = given.files.filter(({ result }) => (result?.refused ?? 0) > 0);
  const failed = problemWords(error ?? run.error);
  return (
    <ActionBar
      words={
        failed ? (
          <span className="neg">{failed}</span>
        ) : refused > 0 ? (
          `${counted(refused, 'row')} ${refused === 1 ? 'was' : 'were'} refused`
        ) : (
          ''
        )
      }
    >
      {given.status !== 'undone' && (
        <Button tone="quiet" icon="undo" busy={isPending} onClick={() => undo()}>
          Undo the import
        </Button>
      )}
      {refused > 0 && (
        <a href={errorsAddress(given.id, second ? undefined : first?.name)} download className={buttonClass()}>
          <ButtonBody icon="download">Errors as CSV</ButtonBody>
        </a>
      )}
      {given.status === 'failed' && (
        <Button tone="primary" busy={run.isPending} onClick={() => run.mutate()}>
          Go on with the import
        </Button>
      )}
      {given.status === 'done' && <OpenRecords files={given.files} />}
      {given.status === 'undone' && (
        <Link to="/import" className={buttonClass({ tone: 'primary' })}>
          Show all imports
        </Link>
      )}
    </ActionBar>
  );
}

const problemWords = (error: unknown): string | null => (error ? problemOf(error).message : null);

/** The way on: to the records that were brought in last, which link to all the others. */
function OpenRecords({ files }: { readonly files: readonly ImportFile[] }) {
  const last = files.findLast(({ result }) => result !== null);
  const object = useObject(last?.object ?? '');
  if (!object) return null;
  return (
    <Link to="/o/$plural" params={{ plural: object.plural }} className={buttonClass({ tone: 'primary' })}>
      Open {object.labelPlural.toLowerCase()}
    </Link>
  );
}
