import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { CatalogField, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { fieldWebOf } from '@cross-crm/field-types/web';
import { Icon } from '@cross-crm/ui';
import { EditBox } from '../fields/edit-box.tsx';
import type { Edit } from '../fields/edits.ts';
import type { Leave } from '../fields/edit-keys.ts';
import type { EditActions } from '../fields/use-edits.ts';
import { isEmpty, isWritable, valueOf } from '../fields/value.ts';
import classes from './fields.module.css';

interface FieldRowProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
  readonly field: CatalogField;
  readonly edit: Edit | undefined;
  readonly actions: EditActions;
  readonly readOnly: boolean;
}

/** One field of a record: label, value, and its editor in the same place. */
export function FieldRow({ object, record, field, edit, actions, readOnly }: FieldRowProps) {
  const box = useRef<HTMLDivElement>(null);
  const web = fieldWebOf(field);
  const writable = !readOnly && isWritable(field, object.rights.update) && web.Editor !== undefined;
  const target = { key: field.name, id: record.id, field: field.name, value: valueOf(record, field), version: record.version };
  const open = (startWith?: string) => {
    if (!writable || edit?.phase === 'editing') return;
    if (web.toggled !== undefined && startWith === undefined) actions.commit(target, { ok: true, value: web.toggled(target.value) });
    else actions.open(target, startWith);
  };
  const empty = isEmpty(target.value);
  const look = [classes.value, writable ? classes.writable : null, edit === undefined ? null : classes[edit.phase]];
  return (
    <div className={web.wide === true ? classes.wideField : classes.field}>
      <dt className={classes.label} title={field.description ?? undefined}>
        <Icon name={field.readOnly ? 'lock' : web.icon} size={14} />
        <span className={classes.labelText}>{field.label}</span>
      </dt>
      <dd>
        <div
          ref={box}
          role="group"
          tabIndex={0}
          data-field-row={field.name}
          data-add={writable && empty && edit === undefined ? `Add ${field.label.toLowerCase()}` : undefined}
          aria-label={empty ? `${field.label}, empty` : field.label}
          title={writable || readOnly ? undefined : whyReadOnly(object, field)}
          className={look.filter(Boolean).join(' ')}
          onClick={() => open()}
          onKeyDown={(event) =>
            onFieldKey(event, open, () => !field.required && writable && actions.commit(target, { ok: true, value: null }))
          }
        >
          <EditBox
            field={field}
            target={target}
            edit={edit}
            density="panel"
            actions={actions}
            label={field.label}
            onLeave={(leave) => goOn(box.current, leave)}
          />
          {writable && edit === undefined && !empty && <Icon name="pencil" size={14} className={classes.pencil} />}
        </div>
      </dd>
    </div>
  );
}

function whyReadOnly(object: CatalogObject, field: CatalogField): string {
  if (!object.rights.update) return `You may read ${object.labelPlural.toLowerCase()}, not change them.`;
  return field.readOnly ? `${field.label} is filled in by Cross or by actions.` : 'This cannot be changed here.';
}

function onFieldKey(event: KeyboardEvent<HTMLElement>, open: (startWith?: string) => void, empty: () => unknown): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') goOn(event.currentTarget, event.key === 'ArrowDown' ? 'next' : 'previous');
  else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') open();
  else if (event.key === 'Delete' || event.key === 'Backspace') empty();
  else if (event.key.length === 1) open(event.key);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Gives the keyboard to this field again, or to the one after or before it. */
function goOn(box: HTMLElement | null, leave: Leave): void {
  if (box === null || leave === 'elsewhere') return;
  const all = [...(box.closest('[data-field-panel]')?.querySelectorAll<HTMLElement>('[data-field-row]') ?? [])];
  const step = { stay: 0, next: 1, previous: -1 }[leave];
  (all[all.indexOf(box) + step] ?? box).focus();
}
