import { useEffect, useId, useRef } from 'react';
import { Icon, Keys } from '@cross-crm/ui';
import type { CatalogField } from '@cross-crm/sdk';
import { fieldWebOf } from '@cross-crm/field-types/web';
import type { Density, Draft } from '@cross-crm/field-types/web';
import type { Json } from '@cross-crm/schema';
import { focusWatch, onEditKey } from './edit-keys.ts';
import type { Leave } from './edit-keys.ts';
import { EditMessage } from './edit-message.tsx';
import type { Edit } from './edits.ts';
import type { EditActions, EditTarget } from './use-edits.ts';
import classes from './edit-box.module.css';

interface EditBoxProps {
  readonly field: CatalogField;
  readonly target: EditTarget;
  readonly edit: Edit | undefined;
  readonly density: Density;
  readonly actions: EditActions;
  /** Says what the editor edits: "Phone of Linnea Ostrovan". */
  readonly label: string;
  /** The edit is over; the keyboard goes on from here. */
  onLeave(leave: Leave): void;
}

/** The inside of a field: its value at rest, its editor, and what became of the last save. */
export function EditBox(props: EditBoxProps) {
  const { edit } = props;
  if (edit?.phase === 'editing') return <OpenBox key={edit.startWith ?? ''} {...props} edit={edit} />;
  return (
    <>
      <span className={valueClass(edit, props.density)}>
        <RestingValue {...props} />
      </span>
      {edit?.phase === 'saving' && <span className={classes.saving} aria-hidden="true" />}
      {edit?.phase === 'saved' && <SavedMark density={props.density} />}
      <EditMessage {...props} />
    </>
  );
}

/** In a panel the edge stands around the value alone; in a table it is the cell's. */
function valueClass(edit: Edit | undefined, density: Density): string {
  const edge = density === 'panel' && (edit?.phase === 'refused' || edit?.phase === 'conflict') ? classes[edit.phase] : null;
  return [classes.value, edge].filter(Boolean).join(' ');
}

/** What was typed stays in sight after a refusal and during a conflict. */
function RestingValue({ field, target, edit, density }: EditBoxProps) {
  if (edit?.phase === 'refused' && !edit.draft.ok) return edit.draft.text;
  const refused = edit?.phase === 'refused' && edit.draft.ok ? edit.draft.value : target.value;
  return <ShownValue field={field} value={edit?.phase === 'conflict' ? edit.mine : refused} density={density} />;
}

/** A value as its type shows it; nothing for an empty one. */
export function ShownValue({
  field,
  value,
  density,
}: {
  readonly field: CatalogField;
  readonly value: Json | null;
  readonly density: Density;
}) {
  const { Display } = fieldWebOf(field);
  return value === null || (Array.isArray(value) && value.length === 0) ? null : <Display value={value} field={field} density={density} />;
}

function SavedMark({ density }: { readonly density: Density }) {
  return (
    <span className={classes.saved} role="status">
      <Icon name="check" size={14} />
      <span className={density === 'cell' ? 'sr' : undefined}>Saved</span>
    </span>
  );
}

interface OpenBoxProps extends EditBoxProps {
  readonly edit: Edit & { readonly phase: 'editing' };
}

function OpenBox({ field, target, edit, density, actions, label, onLeave }: OpenBoxProps) {
  const messageId = useId();
  const web = fieldWebOf(field);
  // Enter pressed before the text could be read: the editor saves as soon as it can.
  const waiting = useRef<Leave | null>(null);
  const leaveWith = (leave: Leave, draft?: Draft) => {
    const done = actions.commit(target, draft);
    waiting.current = !done && actions.waits(target) ? leave : null;
    if (done) onLeave(leave);
    return done;
  };
  const change = (draft: Draft) => {
    actions.change(target, draft);
    if (waiting.current !== null && !actions.waits(target)) leaveWith(waiting.current);
  };
  const cancel = () => {
    actions.cancel(target);
    onLeave('stay');
  };
  const watch = useFocusWatch(() => (actions.waits(target) ? leaveWith('elsewhere') : actions.leave(target)));
  const { Editor } = web;
  if (Editor === undefined) return null;
  return (
    <>
      <div
        className={openClass(edit.error !== null, density, web.wide === true)}
        data-edit-box
        onKeyDown={(event) => onEditKey(event, { commit: leaveWith, cancel })}
        onBlur={watch.onBlur}
        onFocus={watch.onFocus}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
      >
        <Editor
          value={edit.from}
          field={field}
          label={label}
          density={density}
          autoFocus
          {...(edit.startWith === undefined ? {} : { startWith: edit.startWith })}
          error={edit.error}
          errorId={messageId}
          onChange={change}
          onCommit={(draft) => void leaveWith('stay', draft)}
          onCancel={cancel}
        />
        {edit.error === null && density === 'cell' && web.typed === true && <KeyHints />}
      </div>
      {edit.error !== null && (
        <OpenMessage id={messageId} edit={edit} onRepair={(value) => void leaveWith('stay', { ok: true, value })} density={density} />
      )}
    </>
  );
}

function openClass(bad: boolean, density: Density, wide: boolean): string {
  const names = [classes.open, bad ? classes.bad : null, density === 'cell' ? classes.inCell : null, wide ? classes.tall : null];
  return names.filter(Boolean).join(' ');
}

function useFocusWatch(onLeave: () => void): ReturnType<typeof focusWatch> {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  const watch = useRef<ReturnType<typeof focusWatch>>(undefined);
  watch.current ??= focusWatch(() => leave.current());
  useEffect(() => () => watch.current?.stop(), []);
  return watch.current;
}

interface OpenMessageProps {
  readonly id: string;
  readonly edit: Edit & { readonly phase: 'editing' };
  readonly density: Density;
  onRepair(value: Json): void;
}

function OpenMessage({ id, edit, density, onRepair }: OpenMessageProps) {
  const { repair } = edit;
  return (
    <p id={id} role="alert" className={density === 'cell' ? classes.bubble : classes.message}>
      <span className="neg">{edit.error}</span>{' '}
      {repair !== undefined && (
        <button type="button" className={classes.repair} onClick={() => onRepair(repair.value)}>
          {repair.label}
        </button>
      )}
    </p>
  );
}

function KeyHints() {
  return (
    <span className={classes.hints} aria-hidden="true">
      <span>
        <Keys keys="Enter" />
        save
      </span>
      <span>
        <Keys keys="Tab" />
        next field
      </span>
      <span>
        <Keys keys="Esc" />
        undo
      </span>
    </span>
  );
}
