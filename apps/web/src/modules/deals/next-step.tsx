import { fieldWebOf, useWords } from '@cross-crm/field-types/web';
import type { CatalogField, CrossRecord } from '@cross-crm/sdk';
import { Icon } from '@cross-crm/ui';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useUpdateRecord } from '../../lib/mutations.ts';
import { noteDone } from '../../lib/undo.ts';
import { isEmpty, isWritable, valueOf } from '../../records/fields/value.ts';
import { useBoard } from './board-context.ts';
import classes from './card.module.css';
import { isShortText } from './field-kinds.ts';
import { stepIcon } from './step-icon.ts';

interface NextStepProps {
  readonly field: CatalogField;
  readonly record: CrossRecord;
}

/** What comes next; without it, an invitation to say so, right on the card. */
export function NextStep({ field, record }: NextStepProps) {
  const { mayUpdate } = useBoard();
  const words = useWords();
  const [editing, setEditing] = useState(false);
  const value = valueOf(record, field);
  const text = isEmpty(value) || value === null ? '' : fieldWebOf(field).text(value, field, words);
  const isTyped = isShortText(field) && isWritable(field, mayUpdate);
  if (editing) return <StepInput field={field} record={record} text={text} onDone={() => setEditing(false)} />;
  if (!isTyped) return text === '' ? null : <StepWords field={field} text={text} />;
  return (
    <button
      type="button"
      className={`${classes.invite} ${text === '' ? '' : classes.step}`}
      tabIndex={-1}
      title={text || undefined}
      onClick={() => setEditing(true)}
    >
      {text === '' ? <Icon name="plus" size={14} /> : <Icon name={stepIcon(text)} size={14} />}
      <span className="cut">{text || `Add ${field.label.toLowerCase()}`}</span>
    </button>
  );
}

function StepWords({ field, text }: { readonly field: CatalogField; readonly text: string }) {
  return (
    <>
      {isShortText(field) && <Icon name={stepIcon(text)} size={14} />}
      <span className="cut" title={text}>
        {text}
      </span>
    </>
  );
}

interface StepInputProps extends NextStepProps {
  readonly text: string;
  readonly onDone: () => void;
}

/** Enter and leaving save, Escape restores. */
function StepInput({ field, record, text, onDone }: StepInputProps) {
  const { object } = useBoard();
  const { mutate } = useUpdateRecord(object.plural);
  const [typed, setTyped] = useState(text);
  const save = (): void => {
    onDone();
    const value = typed.trim() === '' ? null : typed.trim();
    if ((value ?? '') === text) return;
    mutate(
      { id: record.id, values: { [field.name]: value } },
      {
        onSuccess: ({ batchId }) =>
          noteDone(batchId, { strong: field.label, text: value === null ? 'emptied' : `set to ${value}` }, { inSight: true }),
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    // The card takes the focus back before the box is gone, and with it the board's keys.
    const card = event.currentTarget.closest<HTMLElement>('[data-card]');
    if (event.key === 'Enter') save();
    else onDone();
    card?.focus();
  };
  return (
    <input
      className={classes.stepInput}
      aria-label={field.label}
      placeholder={field.label}
      value={typed}
      // Opened by a press on this very place.
      ref={(input) => input?.focus()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={save}
    />
  );
}
