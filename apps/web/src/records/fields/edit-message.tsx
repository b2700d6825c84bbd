import { useState } from 'react';
import { Button } from '@cross-crm/ui';
import type { CatalogField } from '@cross-crm/sdk';
import { fieldWebOf, momentWords, useWords } from '@cross-crm/field-types/web';
import type { Density } from '@cross-crm/field-types/web';
import type { Json } from '@cross-crm/schema';
import type { Edit } from './edits.ts';
import type { EditActions, EditTarget } from './use-edits.ts';
import classes from './edit-box.module.css';

interface EditMessageProps {
  readonly field: CatalogField;
  readonly target: EditTarget;
  readonly edit: Edit | undefined;
  readonly density: Density;
  readonly actions: EditActions;
}

/** What stands below a field whose save did not go through, with the ways out of it. */
export function EditMessage({ field, target, edit, density, actions }: EditMessageProps) {
  if (edit?.phase !== 'refused' && edit?.phase !== 'conflict') return null;
  const look = density === 'cell' ? classes.bubble : classes.message;
  return (
    <div
      className={look}
      role="alert"
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {edit.phase === 'refused' ? (
        <RefusalWays edit={edit} target={target} actions={actions} />
      ) : (
        <ConflictChoices field={field} edit={edit} onSettle={(mine) => actions.settle(target, mine)} />
      )}
    </div>
  );
}

interface RefusalWaysProps extends Pick<EditMessageProps, 'target' | 'actions'> {
  readonly edit: Edit & { readonly phase: 'refused' };
}

function RefusalWays({ edit, target, actions }: RefusalWaysProps) {
  const { repair } = edit;
  return (
    <>
      <span className="neg">{edit.message}</span>{' '}
      {repair !== undefined && (
        <button type="button" className={classes.repair} onClick={() => actions.commit(target, { ok: true, value: repair.value })}>
          {repair.label}
        </button>
      )}{' '}
      <button type="button" className={classes.repair} onClick={() => actions.open(target)}>
        Change it
      </button>{' '}
      <button type="button" className={classes.repair} onClick={() => actions.cancel(target)}>
        Leave it as it was
      </button>
    </>
  );
}

interface ConflictChoicesProps {
  readonly field: CatalogField;
  readonly edit: Edit & { readonly phase: 'conflict' };
  onSettle(mine: boolean): void;
}

function ConflictChoices({ field, edit, onSettle }: ConflictChoicesProps) {
  const words = useWords();
  const [both, setBoth] = useState(false);
  const text = (value: Json | null) => (value === null ? 'empty' : fieldWebOf(field).text(value, field, words));
  const { theirs } = edit;
  return (
    <>
      <p className="warn">
        {theirs.by} set {text(theirs.value)}, {momentWords(theirs.at, words).toLowerCase()}.
      </p>
      <p className={classes.choices}>
        <Button size="sm" onClick={() => onSettle(false)}>
          Keep theirs
        </Button>
        <Button size="sm" onClick={() => onSettle(true)}>
          Use mine
        </Button>
        <Button size="sm" tone="quiet" aria-expanded={both} onClick={() => setBoth(!both)}>
          See both
        </Button>
      </p>
      {both && (
        <dl className={classes.both}>
          <dt>Before</dt>
          <dd>{text(edit.before)}</dd>
          <dt>{theirs.by}</dt>
          <dd>{text(theirs.value)}</dd>
          <dt>You</dt>
          <dd>{text(edit.mine)}</dd>
        </dl>
      )}
    </>
  );
}
