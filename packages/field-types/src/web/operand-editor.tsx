import { useState } from 'react';
import type { Json, RelativeRange } from '@cross-crm/schema';
import type { AnyFieldWeb, Draft, OperandProps } from '../field-web.ts';
import classes from './editor.module.css';
import { matching } from './choices.ts';
import { ListPicker } from './list-picker.tsx';
import { InlineEditors } from './popover-editor.tsx';
import { commonRanges, isRelativeRange, parseRelative, relativeWords } from './relative-words.ts';

interface OperandEditorProps extends OperandProps {
  readonly web: AnyFieldWeb;
}

/** Edits what a filter compares a field with, by the kind of operand its operator takes. */
export function OperandEditor(props: OperandEditorProps) {
  const { kind, web } = props;
  if (kind === 'none') return null;
  if (kind === 'text') return <PlainText {...props} />;
  if (kind === 'relative') return <RelativeOperand {...props} />;
  if (kind === 'range') return <RangeOperand {...props} />;
  if (web.Operand !== undefined) return <web.Operand {...props} />;
  if (kind === 'values') return <ListOperand {...props} />;
  return <ValueOperand {...props} />;
}

function PlainText({ operand, label, onChange }: OperandEditorProps) {
  const text = typeof operand === 'string' ? operand : '';
  return (
    <input
      className={classes.boxed}
      autoFocus
      value={text}
      aria-label={label}
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function ValueOperand({
  web,
  operand,
  field,
  label,
  onChange,
  onDone,
  autoFocus = true,
}: OperandEditorProps & { readonly autoFocus?: boolean }) {
  const [problem, setProblem] = useState<string | null>(null);
  const Editor = web.Editor;
  const take = (draft: Draft) => {
    setProblem(draft.ok ? null : draft.message);
    if (draft.ok) onChange(draft.value === null ? null : (web.operand?.(draft.value) ?? draft.value));
  };
  if (Editor === undefined)
    return <PlainText web={web} kind="text" operand={operand} field={field} label={label} onChange={onChange} onDone={onDone} />;
  const commit = (draft: Draft) => {
    take(draft);
    if (draft.ok) onDone();
  };
  return (
    <div className={classes.operand}>
      <span className={problem === null ? classes.operandBox : classes.operandBoxBad}>
        <InlineEditors value={true}>
          <Editor
            value={operand}
            field={field}
            label={label}
            density="panel"
            autoFocus={autoFocus}
            error={problem}
            onChange={take}
            onCommit={commit}
            onCancel={onDone}
          />
        </InlineEditors>
      </span>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Two ends, either of which may stay open. */
function RangeOperand(props: OperandEditorProps) {
  const ends: Json[] = Array.isArray(props.operand) ? props.operand : [null, null];
  const change = (index: number, operand: Json) => props.onChange([0, 1].map((at) => (at === index ? operand : (ends[at] ?? null))));
  return (
    <div className={classes.range}>
      <ValueOperand
        {...props}
        kind="value"
        operand={ends[0] ?? null}
        label={`${props.label}, from`}
        onChange={(operand) => change(0, operand)}
      />
      <span>and</span>
      <ValueOperand
        {...props}
        autoFocus={false}
        kind="value"
        operand={ends[1] ?? null}
        label={`${props.label}, to`}
        onChange={(operand) => change(1, operand)}
      />
    </div>
  );
}

/** Several values typed with commas between them; each must be one the field can hold. */
function ListOperand({ operand, label, onChange }: OperandEditorProps) {
  const [text, setText] = useState(() => (Array.isArray(operand) ? operand.map(String).join(', ') : ''));
  const change = (typed: string) => {
    setText(typed);
    onChange(
      typed
        .split(/[,;]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    );
  };
  return (
    <input
      className={classes.boxed}
      autoFocus
      value={text}
      aria-label={label}
      placeholder="One, another"
      spellCheck={false}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

function RelativeOperand({ operand, label, onChange, onDone }: OperandEditorProps) {
  const [query, setQuery] = useState('');
  const typed = parseRelative(query);
  const offered: { label: string; range: RelativeRange }[] = [...matching(commonRanges, query)];
  if (typed !== null && !offered.some((known) => known.label === relativeWords(typed)))
    offered.unshift({ label: relativeWords(typed), range: typed });
  const pick = (words: string) => {
    const range = offered.find((known) => known.label === words)?.range;
    if (range === undefined) return;
    onChange({ ...range });
    onDone();
  };
  const chosen = isRelativeRange(operand) ? new Set([relativeWords(operand)]) : new Set<string>();
  return (
    <ListPicker
      label={label}
      placeholder="Last 14 days"
      query={query}
      options={offered.map((known) => ({ id: known.label, label: known.label }))}
      chosen={chosen}
      onQuery={setQuery}
      onPick={pick}
    />
  );
}
