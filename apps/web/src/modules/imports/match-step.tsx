import { Button, ProblemNote } from '@cross-crm/ui';
import { NativeSelect } from '@mantine/core';
import { useHotkeys } from '../../lib/hotkeys.ts';
import { useCatalog } from '../../lib/queries.ts';
import { ActionBar } from './action-bar.tsx';
import classes from './match.module.css';
import { KeyChoice } from './key-choice.tsx';
import { mappedCount, missingTargets } from './mapping.ts';
import { MatchRow } from './match-row.tsx';
import { isOpen } from './steps.ts';
import { TemplateRows } from './template-rows.tsx';
import wizardClasses from './wizard.module.css';
import { useWizard } from './wizard-context.ts';

/** Which column goes to which field, how links are found, and how existing records are. */
export function MatchStep() {
  const { given, file, go } = useWizard();
  const mayGo = isOpen(given, 'preview');
  useHotkeys([
    {
      id: 'import-next',
      group: 'This import',
      label: 'Preview',
      keys: 'Ctrl Enter',
      icon: 'eye',
      inText: true,
      run: () => mayGo && go('preview'),
    },
  ]);
  return (
    <>
      <div className={wizardClasses.scroll}>
        {file.problem && <ProblemNote action={null}>{file.problem.message}</ProblemNote>}
        {!file.problem && <ObjectChoice />}
        {!file.problem && file.object !== null && <MatchTable />}
      </div>
      <ActionBar words={<MatchWords />}>
        <Button tone="quiet" onClick={() => go('files')}>
          Back
        </Button>
        <Button tone="primary" keys="Ctrl Enter" disabled={!mayGo} onClick={() => go('preview')}>
          Preview
        </Button>
      </ActionBar>
    </>
  );
}

function MatchWords() {
  const { given, file } = useWizard();
  const undecided = given.files.find(({ problem, object }) => problem === null && object === null);
  if (undecided) return <span className="warn">Say what the rows of {undecided.name} are.</span>;
  const missing = missingTargets(file).map(({ label }) => label);
  if (missing.length > 0)
    return <span className="warn">New records need {missing.join(', ')}: match a column, or rows without will be refused.</span>;
  return (
    <>
      {mappedCount(file)} of {file.columns.length} columns of {file.name} are imported
    </>
  );
}

/** What each row of the file is, and how the record it is about is found. */
function ObjectChoice() {
  const { file, change } = useWizard();
  const { objects } = useCatalog();
  const importable = objects.filter(({ rights, navigation, name }) => (rights.create && navigation) || name === file.object);
  const others = objects.filter((object) => object.rights.create && !importable.includes(object) && !hidden.has(object.name));
  const options = (list: typeof objects) => list.map(({ name, label }) => ({ value: name, label }));
  return (
    <div className={classes.choices}>
      <NativeSelect
        label="Each row is a"
        value={file.object ?? ''}
        data={[
          ...(file.object === null ? [{ value: '', label: 'Choose' }] : []),
          ...options(importable),
          ...(others.length > 0 ? [{ group: 'More', items: options(others) }] : []),
        ]}
        onChange={(event) => change({ name: file.name, object: event.currentTarget.value || null })}
      />
      {file.object !== null && <KeyChoice />}
    </div>
  );
}

/** Records about the product itself: nobody brings them in files. */
const hidden = new Set(['view', 'customField', 'role', 'workspace']);

function MatchTable() {
  const { file } = useWizard();
  return (
    <div className={classes.match} role="list" aria-label="Columns">
      <div className={classes.matchHead} aria-hidden="true">
        <span>Column</span>
        <span>Values in it</span>
        <span>Field</span>
      </div>
      <TemplateRows />
      {file.columns.map((column) => (
        <MatchRow key={column.column} column={column} />
      ))}
    </div>
  );
}
