import type { FilePreview, ImportFile, ValueMapping, ValueProblem } from '@cross-crm/sdk';
import { Button, Icon } from '@cross-crm/ui';
import { useState } from 'react';
import classes from './preview.module.css';
import { withoutValue, withValue } from './mapping.ts';
import { ValueFix } from './value-fix.tsx';
import { useWizard } from './wizard-context.ts';
import { counted } from './words.ts';

const mostShown = 4;

/** Problems by value, with what each may have meant: one decision for all rows that share it. */
export function Suggestions({ preview }: { readonly preview: FilePreview }) {
  const { file } = useWizard();
  const [all, setAll] = useState(false);
  const mapped = new Set(file.values.map(({ column, from }) => `${column}\n${from}`));
  const open = preview.problems.filter(({ column, value }) => !mapped.has(`${column ?? ''}\n${value ?? ''}`));
  const notes = preview.notes.filter(({ column, value }) => !mapped.has(`${column ?? ''}\n${value ?? ''}`));
  const rows = [
    ...open.map((problem) => <ProblemRow key={keyOf(problem)} problem={problem} />),
    ...file.values.map((value) => <MappedRow key={`${value.column}\n${value.from}`} value={value} />),
    ...notes.map((note) => <NoteRow key={keyOf(note)} note={note} />),
  ];
  if (rows.length === 0) return null;
  return (
    <section className={classes.sug} aria-label="Values to decide about">
      {all ? rows : rows.slice(0, mostShown)}
      {rows.length > mostShown && (
        <button type="button" className={classes.sugMore} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${String(rows.length - mostShown)} more`}
          {all && preview.moreProblems > 0 && `, and ${String(preview.moreProblems)} kinds of problems that are only in the rows`}
        </button>
      )}
    </section>
  );
}

const keyOf = ({ code, column, field, value }: ValueProblem): string => [code, column, field, value].join('\n');

/** How many rows a decision was for: once it is made, the preview no longer tells. As long as the page stands. */
const rowsDecided = new Map<string, number>();

const decisionKey = (file: ImportFile, { column, from }: Pick<ValueMapping, 'column' | 'from'>): string =>
  [file.name, column, from].join('\n');

function ProblemRow({ problem }: { readonly problem: ValueProblem }) {
  const { file, change } = useWizard();
  const { column, value, suggestion, rows } = problem;
  const map = (to: string | null): void => {
    if (column === null || value === null) return;
    rowsDecided.set(decisionKey(file, { column, from: value }), rows);
    change(withValue(file, { column, from: value, to }));
  };
  if (!suggestion || value === null || column === null)
    return (
      <div className={classes.sugRow}>
        <Icon name="alert" size={14} className="neg" />
        <span className="grow">
          {problem.message}{' '}
          <span className="muted">
            {counted(rows, 'row')}, first in row {problem.firstRow}
          </span>
        </span>
        {value !== null && column !== null && <ValueFix problem={problem} onMap={map} />}
      </div>
    );
  return (
    <div className={classes.sugRow}>
      <Icon name="merge" size={14} className="acc" />
      <span className="grow">
        Map <code>{value}</code> to <b className="b">{suggestion.title}</b> for {counted(rows, 'row')}{' '}
        <span className="muted">· {suggestion.why}</span>
      </span>
      <ValueFix problem={problem} onMap={map} quiet />
      <Button size="sm" onClick={() => map(suggestion.to)}>
        Map {counted(rows, 'row')}
      </Button>
    </div>
  );
}

function MappedRow({ value }: { readonly value: ValueMapping }) {
  const { file, change } = useWizard();
  const rows = rowsDecided.get(decisionKey(file, value));
  return (
    <div className={classes.sugRow}>
      <Icon name="check" size={14} className="acc" />
      <span className="grow muted">
        Mapped <code>{value.from}</code> to {value.to === null ? 'an empty field' : <b className="b t2">{value.to}</b>}
        {rows !== undefined && ` for ${counted(rows, 'row')}`}
      </span>
      <Button size="sm" tone="quiet" onClick={() => change(withoutValue(file, value))}>
        Undo
      </Button>
    </div>
  );
}

function NoteRow({ note }: { readonly note: ValueProblem }) {
  return (
    <div className={classes.sugRow}>
      <Icon name="question" size={14} />
      <span className="grow muted">
        {note.message} {counted(note.rows, 'row')}
      </span>
    </div>
  );
}
