import type { DateOrder, DecimalMark, Delimiter, ImportFile } from '@cross-crm/sdk';
import { Button, IconButton, ProblemNote } from '@cross-crm/ui';
import { NativeSelect, Switch } from '@mantine/core';
import { useHotkeys } from '../../lib/hotkeys.ts';
import { ActionBar } from './action-bar.tsx';
import { DropFiles } from './drop-files.tsx';
import { useRemoveFile } from './imports-queries.ts';
import importClasses from './imports.module.css';
import classes from './match.module.css';
import { SampleList } from './sample-list.tsx';
import { brokenFiles, isOpen } from './steps.ts';
import { useUpload } from './upload.ts';
import wizardClasses from './wizard.module.css';
import { useWizard } from './wizard-context.ts';
import { counted, dateOrderNames, decimalNames, delimiterNames, sizeWords } from './words.ts';

/** How each file is read: what was detected, and changing it. */
export function FilesStep() {
  const { given, file, go } = useWizard();
  const { state, send } = useUpload();
  const mayGo = isOpen(given, 'match');
  useHotkeys([
    {
      id: 'import-next',
      group: 'This import',
      label: 'Match fields',
      keys: 'Ctrl Enter',
      icon: 'arrowRight',
      inText: true,
      run: () => mayGo && go('match'),
    },
  ]);
  return (
    <>
      <div className={wizardClasses.scroll}>
        <FileHead file={file} />
        {file.problem ? <ProblemNote action={null}>{file.problem.message}</ProblemNote> : null}
        <FormatControls file={file} />
        {file.columns.length > 0 && <SampleList file={file} />}
      </div>
      <div className={importClasses.dropRow}>
        <DropFiles small state={state} onFiles={(files) => void send(files, given.id)}>
          <p className="small muted">More files, whose records link to each other?</p>
        </DropFiles>
      </div>
      <ActionBar words={<FilesWords />}>
        <TakeBrokenOut />
        <Button tone="primary" keys="Ctrl Enter" disabled={!mayGo} onClick={() => go('match')}>
          Match fields
        </Button>
      </ActionBar>
    </>
  );
}

function FilesWords() {
  const { given } = useWizard();
  const broken = brokenFiles(given);
  const [first, second] = broken;
  if (second) return <span className="neg">{broken.length} files cannot be read. Take them out, or choose better ones.</span>;
  if (first) return <span className="neg">{first.name} cannot be read. Take it out, or choose a better one.</span>;
  const rows = given.files.reduce((sum, each) => sum + each.rows, 0);
  return `${counted(given.files.length, 'file')}, ${counted(rows, 'row')}`;
}

/** The way on when some files cannot be read and others can. */
function TakeBrokenOut() {
  const { given } = useWizard();
  const { mutate: remove, isPending } = useRemoveFile(given.id);
  const broken = brokenFiles(given);
  if (broken.length === 0 || broken.length === given.files.length) return null;
  const takeOut = (): void => broken.forEach(({ name }) => remove(name));
  return (
    <Button busy={isPending} onClick={takeOut}>
      Take {broken.length === 1 ? 'it' : 'them'} out
    </Button>
  );
}

function FileHead({ file }: { readonly file: ImportFile }) {
  const { given } = useWizard();
  const { mutate: remove, isPending } = useRemoveFile(given.id);
  return (
    <header className={classes.fileHead}>
      <div className="grow">
        <h2 className="cut" title={file.name}>
          {file.name}
        </h2>
        <p className="small muted">
          {sizeWords(file.size)}
          {!file.problem && `, ${counted(file.rows, 'row')}, ${counted(file.columns.length, 'column')}`}
        </p>
      </div>
      <IconButton icon="trash" label={`Take ${file.name} out`} disabled={isPending} onClick={() => remove(file.name)} />
    </header>
  );
}

/** What was detected about a file. Changing it reads the file again. */
function FormatControls({ file }: { readonly file: ImportFile }) {
  const { change } = useWizard();
  const { name } = file;
  const encodings = [...new Set([file.encoding, ...file.encodings])].filter(Boolean);
  if (file.columns.length === 0 && file.problem?.code !== 'wrong_encoding') return null;
  return (
    <div className={classes.format}>
      <NativeSelect
        label="Encoding"
        value={file.encoding}
        data={encodings}
        onChange={(event) => change({ name, encoding: event.currentTarget.value })}
      />
      <NativeSelect
        label="Cells are parted by"
        value={file.delimiter}
        data={Object.entries(delimiterNames).map(([value, label]) => ({ value, label }))}
        onChange={(event) => change({ name, delimiter: choice<Delimiter>(event.currentTarget.value) })}
      />
      <NativeSelect
        label="Dates"
        value={file.dateOrder}
        data={Object.entries(dateOrderNames).map(([value, label]) => ({ value, label }))}
        onChange={(event) => change({ name, dateOrder: choice<DateOrder>(event.currentTarget.value) })}
      />
      <NativeSelect
        label="Numbers"
        value={file.decimal}
        data={Object.entries(decimalNames).map(([value, label]) => ({ value, label }))}
        onChange={(event) => change({ name, decimal: choice<DecimalMark>(event.currentTarget.value) })}
      />
      <Switch
        label="The first row names the columns"
        checked={file.header}
        onChange={(event) => change({ name, header: event.currentTarget.checked })}
      />
    </div>
  );
}

/** A select gives back one of the values it was given. */
const choice = <Value extends string>(value: string): Value => value as Value;
