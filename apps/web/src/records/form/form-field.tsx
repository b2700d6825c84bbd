import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CatalogField } from '@cross-crm/sdk';
import { fieldWebOf } from '@cross-crm/field-types/web';
import type { AnyFieldWeb, Draft } from '@cross-crm/field-types/web';
import type { Json } from '@cross-crm/schema';
import { Icon } from '@cross-crm/ui';
import { focusWatch, onEditKey } from '../fields/edit-keys.ts';
import { ShownValue } from '../fields/edit-box.tsx';
import classes from './form.module.css';

interface FormFieldProps {
  readonly field: CatalogField;
  readonly draft: Draft | undefined;
  readonly error: string | null;
  readonly autoFocus: boolean;
  onChange(draft: Draft): void;
  /** Focus left the field. */
  onLeave(): void;
}

/** One field of a form: its label, its editor in a box with an edge, and what is wrong with it. */
export function FormField(props: FormFieldProps) {
  const { field, error } = props;
  const web = fieldWebOf(field);
  const errorId = useId();
  const open = web.typed === true || web.wide === true;
  return (
    <div className={web.wide === true ? classes.wideField : classes.field} data-form-field={field.name}>
      <span className={classes.label} title={field.description ?? undefined}>
        <Icon name={web.icon} size={14} />
        <span className="cut">{field.label}</span>
        {field.required && (
          <span className={classes.needed} title="Needed">
            *
          </span>
        )}
      </span>
      <div>
        {open ? <OpenField {...props} web={web} errorId={errorId} /> : <ClosedField {...props} web={web} errorId={errorId} />}
        {error !== null && (
          <p id={errorId} className={classes.error} role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

interface InnerProps extends FormFieldProps {
  readonly web: AnyFieldWeb;
  readonly errorId: string;
}

function labelOf(field: CatalogField): string {
  return field.required ? `${field.label}, needed` : field.label;
}

/** A field that is typed stands open all the time. */
function OpenField({ field, draft, error, autoFocus, web, errorId, onChange, onLeave }: InnerProps) {
  const [first] = useState(draft);
  const { Editor } = web;
  if (Editor === undefined) return null;
  return (
    <div className={error === null ? classes.box : classes.boxBad} data-edit-box onBlur={onLeave}>
      <Editor
        value={first?.ok === true ? first.value : null}
        {...(first?.ok === false ? { startWith: first.text } : {})}
        field={field}
        label={labelOf(field)}
        density="panel"
        autoFocus={autoFocus}
        error={error}
        errorId={errorId}
        onChange={onChange}
        onCommit={onChange}
        onCancel={() => undefined}
      />
    </div>
  );
}

/** A field that is picked shows its value and opens its picker by press, Enter, or typing. */
function ClosedField(props: InnerProps) {
  const { field, draft, error, errorId } = props;
  const [opened, setOpened] = useState<{ readonly startWith?: string } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const value = draft?.ok === true ? draft.value : null;
  const again = draft?.ok === false ? { startWith: draft.text } : {};
  const close = (back: boolean) => {
    setOpened(null);
    props.onLeave();
    if (back) box.current?.focus();
  };
  if (opened !== null) return <PickingField {...props} value={value} {...opened} onClose={close} />;
  return (
    <div
      ref={box}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={`${labelOf(field)}, ${value === null ? 'empty' : ''}`}
      aria-describedby={error === null ? undefined : errorId}
      className={error === null ? classes.box : classes.boxBad}
      onClick={() => setOpened(again)}
      onKeyDown={(event) =>
        onClosedKey(
          event,
          (how) => setOpened({ ...again, ...how }),
          () => props.onChange({ ok: true, value: null }),
        )
      }
    >
      {draft?.ok === false ? <span className="cut">{draft.text}</span> : <ShownValue field={field} value={value} density="panel" />}
      <Icon name="chevronDown" size={14} className={classes.caret} />
    </div>
  );
}

function onClosedKey(event: KeyboardEvent, open: (how: { startWith?: string }) => void, empty: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' || event.key === ' ' || event.key === 'ArrowDown') open({});
  else if (event.key === 'Backspace' || event.key === 'Delete') empty();
  else if (event.key.length === 1) open({ startWith: event.key });
  else return;
  event.preventDefault();
}

interface PickingProps extends InnerProps {
  readonly value: Json | null;
  readonly startWith?: string;
  /** `back`: the keyboard returns to the field. */
  onClose(back: boolean): void;
}

function PickingField({ field, web, value, startWith, error, errorId, onChange, onClose }: PickingProps) {
  const pending = useRef<Draft | null>(null);
  const take = (back: boolean, draft: Draft | null = pending.current) => {
    if (draft !== null) onChange(draft);
    onClose(back);
    return true;
  };
  const latest = useRef(take);
  latest.current = take;
  const [watch] = useState(() => focusWatch(() => latest.current(false)));
  const { Editor } = web;
  if (Editor === undefined) return null;
  return (
    <div
      className={classes.box}
      data-edit-box
      onKeyDown={(event) => onPickingKey(event, take, () => onClose(true))}
      onBlur={watch.onBlur}
      onFocus={watch.onFocus}
    >
      <Editor
        value={value}
        {...(startWith === undefined ? {} : { startWith })}
        field={field}
        label={labelOf(field)}
        density="panel"
        autoFocus
        error={error}
        errorId={errorId}
        onChange={(draft) => {
          pending.current = draft;
        }}
        onCommit={(draft) => void take(true, draft)}
        onCancel={() => onClose(true)}
      />
    </div>
  );
}

/** Ctrl Enter is left to the form, which saves. Tab goes on from the field itself, once it has the keyboard back. */
function onPickingKey(event: KeyboardEvent, take: (back: boolean) => boolean, cancel: () => void): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    take(true);
    return;
  }
  onEditKey(event, { commit: () => take(true), cancel });
}
