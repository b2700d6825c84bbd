import type { CatalogField, CatalogObject, ChangeEntry } from '@cross-crm/sdk';
import type { Json } from '@cross-crm/schema';
import { exactMoment, fieldWebOf, timeText, useWords } from '@cross-crm/field-types/web';
import type { Words } from '@cross-crm/field-types/web';
import { Icon, IconButton } from '@cross-crm/ui';
import { useMe } from '../../lib/queries.ts';
import { undoBatch } from '../../lib/undo.ts';
import { isEmpty } from '../fields/value.ts';
import { fieldNamed } from '../views/fields-of-view.ts';
import type { TimelineEvent } from './timeline.ts';
import type { EventContent } from './use-timeline.ts';
import classes from './timeline.module.css';

interface ChangeEventProps {
  readonly event: TimelineEvent<EventContent>;
  readonly object: CatalogObject;
  readonly changes: readonly ChangeEntry[];
  readonly readOnly: boolean;
}

/** What one act changed in a record: who, how, and each field's old and new value. */
export function ChangeEvent({ event, object, changes, readOnly }: ChangeEventProps) {
  const words = useWords();
  const lines = changes.flatMap((change) => fieldChanges(object, change));
  const [first] = changes;
  if (first === undefined) return null;
  return (
    <>
      <span className={classes.mark}>
        <Icon name={first.source === 'import' ? 'upload' : 'history'} size={14} />
      </span>
      <div className="grow">
        <div className={classes.line}>
          <span className={classes.words}>
            <Headline change={first} count={lines.length} />
          </span>
          {!readOnly && object.rights.update && isOneAct(first) && (
            <IconButton
              icon="undo"
              small
              label="Undo this change"
              className={classes.undo}
              onClick={() => undoBatch(first.batchId, { strong: object.label, text: 'as before this change' })}
            />
          )}
          <time className={classes.time} dateTime={event.at} title={exactMoment(event.at, words)}>
            {timeText(event.at, words)}
          </time>
        </div>
        {first.action !== 'create' && lines.length > 0 && (
          <ul className={classes.changes}>
            {lines.map((line) => (
              <ChangeLine key={line.field.name} line={line} words={words} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/** Batches of imports and of the system hold thousands of records: they are taken back as a whole, where they were begun. */
const isOneAct = ({ action, source }: ChangeEntry): boolean => action === 'update' && source !== 'import' && source !== 'system';

const actions: Readonly<Record<ChangeEntry['action'], string>> = {
  create: 'created this',
  update: 'changed',
  delete: 'deleted this',
  restore: 'restored this',
};
const sources: Readonly<Record<string, string>> = {
  import: 'by import',
  api: 'through the API',
  automation: 'by automation',
  ai: 'by AI',
  sync: 'by sync',
  system: 'by the system',
};

function Headline({ change, count }: { readonly change: ChangeEntry; readonly count: number }) {
  const { membership } = useMe();
  const who = change.actor === null ? 'Cross' : change.actor.id === membership.id ? 'You' : change.actor.title || 'Somebody';
  const what = change.action === 'update' ? `changed ${count} ${count === 1 ? 'field' : 'fields'}` : actions[change.action];
  const how = sources[change.source];
  return (
    <>
      <b className="b">{who}</b> {what}
      {how !== undefined && ` ${how}`}
    </>
  );
}

interface FieldChange {
  readonly field: CatalogField;
  readonly before: Json | null;
  readonly after: Json | null;
}

/** The fields a change touched, those of bookkeeping left out. */
function fieldChanges(object: CatalogObject, change: ChangeEntry): readonly FieldChange[] {
  const names = new Set([...Object.keys(change.before ?? {}), ...Object.keys(change.after ?? {})]);
  return [...names].flatMap((name) => {
    const field = fieldNamed(object, name);
    const silent = field === undefined || (field.readOnly && field.section === 'System');
    const at = (values: ChangeEntry['before']) => (values?.[name] ?? null) as Json | null; // the client's JSON type is read-only
    return silent ? [] : [{ field, before: at(change.before), after: at(change.after) }];
  });
}

function ChangeLine({ line, words }: { readonly line: FieldChange; readonly words: Words }) {
  const { field, before, after } = line;
  return (
    <li className={classes.change}>
      <span className="muted">{field.label}</span>
      {isEmpty(before) ? null : <s>{valueText(field, before, words)}</s>}
      <Icon name="arrowRight" size={14} label="became" />
      {isEmpty(after) ? <span className="muted">empty</span> : <b className="b">{valueText(field, after, words)}</b>}
    </li>
  );
}

/** Values of long ago may have a form that the field no longer has. */
function valueText(field: CatalogField, value: Json | null, words: Words): string {
  try {
    const text = value === null ? '' : fieldWebOf(field).text(value, field, words);
    return text.length > 120 ? `${text.slice(0, 119)}…` : text;
  } catch {
    return JSON.stringify(value);
  }
}
