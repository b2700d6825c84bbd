import { Link } from '@tanstack/react-router';
import type { CatalogField, CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { fieldWebOf } from '@cross-crm/field-types/web';
import { IconButton } from '@cross-crm/ui';
import { useObject } from '../../lib/queries.ts';
import { EditBox } from '../fields/edit-box.tsx';
import { useEdits } from '../fields/use-edits.ts';
import { useFieldSave } from '../fields/use-field-save.ts';
import { isWritable, valueOf } from '../fields/value.ts';
import { linksIn, RelatedMark, RoleTag } from './link-parts.tsx';
import classes from './related.module.css';

interface LinkedSectionProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
  readonly field: CatalogField;
  readonly readOnly: boolean;
}

/** The records that a field of this record links to, with their roles, and the field's own editor to add one. */
export function LinkedSection({ object, record, field, readOnly }: LinkedSectionProps) {
  const { edits, actions } = useEdits(useFieldSave(object));
  const target = useObject(field.target?.object ?? '');
  const links = linksIn(record[field.name]);
  const writable = !readOnly && isWritable(field, object.rights.update) && fieldWebOf(field).Editor !== undefined;
  if (target === undefined || (links.length === 0 && !writable)) return null;
  const box = { key: field.name, id: record.id, field: field.name, value: valueOf(record, field), version: record.version };
  const edit = edits.get(field.name);
  return (
    <section className={classes.section}>
      <header className={classes.head}>
        <h3 className={classes.name}>{field.label}</h3>
        {links.length > 0 && <span className="muted small">{links.length}</span>}
        {writable && (
          <IconButton
            icon="plus"
            small
            label={`Add ${target.label.toLowerCase()}`}
            className={classes.add}
            onClick={() => actions.open(box)}
          />
        )}
      </header>
      {edit === undefined || edit.phase === 'saved' ? (
        <Links target={target} field={field} record={record} />
      ) : (
        <div className={classes.edit}>
          <EditBox field={field} target={box} edit={edit} density="panel" actions={actions} label={field.label} onLeave={() => undefined} />
        </div>
      )}
    </section>
  );
}

function Links({ target, field, record }: Pick<LinkedSectionProps, 'field' | 'record'> & { readonly target: CatalogObject }) {
  return (
    <ul>
      {linksIn(record[field.name]).map((link) => (
        <li key={link.id}>
          <Link to="/o/$plural/$id" params={{ plural: target.plural, id: link.id }} className={classes.row}>
            <RelatedMark object={target} title={link.title} />
            <span className="grow cut b">{link.title}</span>
            {link.role !== null && <RoleTag field={field} role={link.role} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
