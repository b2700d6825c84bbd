import type { CatalogField, CatalogObject } from '@cross-crm/sdk';
import { Button, Tag } from '@cross-crm/ui';
import { useCatalog } from '../../../lib/queries.ts';
import { TableScroll } from '../table-scroll.tsx';
import classes from '../settings-table.module.css';

interface FieldTableProps {
  readonly object: CatalogObject;
  readonly mayEdit: boolean;
  /** Opens one of the workspace's own fields, by name. */
  readonly onEdit: (name: string) => void;
}

/** All fields of an object: the built-in ones to read, one's own to change. */
export function FieldTable({ object, mayEdit, onEdit }: FieldTableProps) {
  const fields = object.fields.toSorted((a, b) => rankOf(a) - rankOf(b));
  return (
    <TableScroll label="Table of fields">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Kind</th>
            <th scope="col">Rules</th>
            <th scope="col">Name in the API</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow key={field.name} field={field} onEdit={mayEdit && field.custom ? onEdit : null} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** One's own first, what the engine writes last. */
function rankOf({ custom, section }: CatalogField): number {
  if (custom) return 0;
  return section === 'System' ? 2 : 1;
}

interface FieldRowProps {
  readonly field: CatalogField;
  readonly onEdit: ((name: string) => void) | null;
}

function FieldRow({ field, onEdit }: FieldRowProps) {
  const type = useCatalog().fieldTypes.find(({ name }) => name === field.type);
  return (
    <tr>
      <td className="b">
        <span className={classes.person}>
          {onEdit ? (
            <Button tone="link" onClick={() => onEdit(field.name)} aria-label={`Edit field ${field.label}`}>
              {field.label}
            </Button>
          ) : (
            field.label
          )}
          {field.custom && <Tag hue="blue">Yours</Tag>}
        </span>
      </td>
      <td>{type?.label ?? field.type}</td>
      <td className="t2">{rulesOf(field)}</td>
      <td>
        <code className="small muted">{field.name}</code>
      </td>
    </tr>
  );
}

function rulesOf({ required, unique, indexed, readOnly }: CatalogField): string {
  const rules = [required && 'required', unique && 'unique', indexed && 'indexed', readOnly && 'set by the system'];
  return rules.filter(Boolean).join(', ');
}
