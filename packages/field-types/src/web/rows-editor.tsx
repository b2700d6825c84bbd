import { useEffect, useRef } from 'react';
import type { InputHTMLAttributes } from 'react';
import { Button, IconButton } from '@cross-crm/ui';
import classes from './editor.module.css';

/** One row of a list of addresses or numbers: what is typed, and what kind it is. */
export interface TypedRow {
  readonly text: string;
  readonly kind: string;
}

interface RowsEditorProps {
  readonly label: string;
  /** What one row holds: "e-mail address". */
  readonly noun: string;
  readonly rows: readonly TypedRow[];
  readonly kinds: readonly { readonly key: string; readonly label: string }[];
  readonly inputMode: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoFocus: boolean;
  onChange(rows: TypedRow[]): void;
}

/** Several addresses or numbers, each on its own line with its kind; the first one is the main one. */
export function RowsEditor(props: RowsEditorProps) {
  const { rows, noun, kinds, onChange } = props;
  const change = (index: number, row: TypedRow) => onChange(rows.map((other, at) => (at === index ? row : other)));
  const group = useRef<HTMLDivElement>(null);
  useRowFocus(group, rows.length, props.autoFocus);
  return (
    <div ref={group} className={classes.rows} role="group" aria-label={props.label}>
      {rows.map((row, index) => (
        <div key={index} className={classes.rowLine}>
          <input
            className={classes.boxed}
            inputMode={props.inputMode}
            value={row.text}
            autoComplete="off"
            spellCheck={false}
            aria-label={index === 0 ? `Main ${noun}` : `${noun}, ${index + 1}`}
            onChange={(event) => change(index, { ...row, text: event.currentTarget.value })}
          />
          <select
            className={classes.unit}
            aria-label={`Kind of ${noun} ${index + 1}`}
            value={row.kind}
            onChange={(event) => change(index, { ...row, kind: event.currentTarget.value })}
          >
            {kinds.map((kind) => (
              <option key={kind.key} value={kind.key}>
                {kind.label}
              </option>
            ))}
          </select>
          <IconButton
            icon="close"
            small
            label={`Remove ${row.text || noun}`}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button tone="quiet" size="sm" icon="plus" onClick={() => onChange([...rows, { text: '', kind: kinds[0]?.key ?? 'other' }])}>
        Add {noun}
      </Button>
    </div>
  );
}

/** The first row takes focus when the editor opens, the last one when it was just added. */
function useRowFocus(group: React.RefObject<HTMLDivElement | null>, count: number, autoFocus: boolean): void {
  const before = useRef<number | null>(null);
  useEffect(() => {
    const inputs = group.current?.querySelectorAll<HTMLInputElement>('input') ?? [];
    if (before.current === null && autoFocus) inputs[0]?.select();
    if (before.current !== null && count > before.current) inputs[count - 1]?.focus();
    before.current = count;
  }, [group, count, autoFocus]);
}
