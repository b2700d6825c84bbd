import type { ReactNode } from 'react';
import type { CatalogField, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { fieldWebOf } from '@cross-crm/field-types/web';
import { Avatar, CompanyMark } from '@cross-crm/ui';
import { EditBox, ShownValue } from '../fields/edit-box.tsx';
import { markOf } from '../fields/field-surroundings.tsx';
import { useEdits } from '../fields/use-edits.ts';
import { useFieldSave } from '../fields/use-field-save.ts';
import { isEmpty, isWritable, valueOf } from '../fields/value.ts';
import { titleOf } from '../../lib/record-title.ts';
import { fieldNamed } from '../views/fields-of-view.ts';
import classes from './head.module.css';

const mostFacts = 6;

interface RecordHeadProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
  readonly readOnly: boolean;
  /** What can be done with the record, on the right. */
  readonly actions: ReactNode;
}

/** What a record is, at a glance: mark, name, state. */
export function RecordHead({ object, record, readOnly, actions }: RecordHeadProps) {
  const title = titleOf(object, record);
  const badges = object.fields.filter((field) => fieldWebOf(field).inHead === true && !isEmpty(record[field.name])).slice(0, 3);
  return (
    <header className={classes.head}>
      <HeadMark object={object} title={title} />
      <div className="grow">
        <Title object={object} record={record} readOnly={readOnly} />
        {badges.length > 0 && (
          <div className={classes.meta}>
            {badges.map((field) => (
              <ShownValue key={field.name} field={field} value={valueOf(record, field)} density="panel" />
            ))}
          </div>
        )}
      </div>
      <div className={classes.actions}>{actions}</div>
    </header>
  );
}

function HeadMark({ object, title }: { readonly object: CatalogObject; readonly title: string }) {
  const mark = markOf(object);
  if (mark === 'none') return null;
  return mark === 'square' ? (
    <CompanyMark name={title} size="xl" />
  ) : (
    <Avatar name={title} size="xl" {...(mark === 'circle' ? { hue: 'gray' as const } : {})} decorative />
  );
}

/** The name is edited where it stands, like every field. */
function Title({ object, record, readOnly }: Omit<RecordHeadProps, 'actions'>) {
  const { edits, actions } = useEdits(useFieldSave(object));
  const field = fieldNamed(object, object.title);
  if (field === undefined) return null;
  const writable = !readOnly && isWritable(field, object.rights.update);
  const target = { key: field.name, id: record.id, field: field.name, value: valueOf(record, field), version: record.version };
  const edit = edits.get(field.name);
  if (edit === undefined) {
    return (
      <h2 className={writable ? classes.titleWritable : classes.title}>
        {writable ? (
          <button type="button" title={`Edit ${field.label.toLowerCase()}`} onClick={() => actions.open(target)}>
            {titleOf(object, record)}
          </button>
        ) : (
          titleOf(object, record)
        )}
      </h2>
    );
  }
  return (
    <div className={classes.titleEdit}>
      <EditBox field={field} target={target} edit={edit} density="panel" actions={actions} label={field.label} onLeave={() => undefined} />
    </div>
  );
}

/** Up to six facts in one ruled line; what is not known is left out. */
export function RecordFacts({ object, record }: Pick<RecordHeadProps, 'object' | 'record'>) {
  const facts = object.summary
    .flatMap((name) => fieldNamed(object, name) ?? [])
    .filter((field) => !isEmpty(record[field.name]))
    .slice(0, mostFacts);
  if (facts.length === 0) return null;
  return (
    <section className={classes.facts} tabIndex={0} aria-label="At a glance">
      <dl>
        {facts.map((field) => (
          <Fact key={field.name} field={field} record={record} />
        ))}
      </dl>
    </section>
  );
}

function Fact({ field, record }: { readonly field: CatalogField; readonly record: CrossRecord }) {
  return (
    <div>
      <dt>{field.label}</dt>
      <dd>
        <ShownValue field={field} value={valueOf(record, field)} density="panel" />
      </dd>
    </div>
  );
}
