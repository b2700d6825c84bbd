import { Link } from '@tanstack/react-router';
import type { CatalogField, CrossRecord } from '@cross-crm/sdk';
import { useObject } from '../../lib/queries.ts';
import { linksIn, RelatedMark, RoleTag } from './link-parts.tsx';
import classes from './related.module.css';

interface LinkedSectionProps {
  readonly record: CrossRecord;
  readonly field: CatalogField;
}

/** The records that a field of this record links to, with their roles. The field itself is where links are added. */
export function LinkedSection({ record, field }: LinkedSectionProps) {
  const target = useObject(field.target?.object ?? '');
  const links = linksIn(record[field.name]);
  if (target === undefined || links.length === 0) return null;
  return (
    <section className={classes.section}>
      <header className={classes.head}>
        <h3 className={classes.name}>{field.label}</h3>
        <span className="muted small">{links.length}</span>
      </header>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <Link to="/o/$plural/$id" params={{ plural: target.plural, id: link.id }} className={classes.row}>
              <RelatedMark object={target} title={link.title} />
              <span className="grow cut b">{link.title}</span>
              {link.role !== null && <RoleTag field={field} role={link.role} />}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
