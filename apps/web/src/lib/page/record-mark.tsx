import type { CatalogObject } from '@cross-crm/sdk';
import { Avatar, CompanyMark, Icon } from '@cross-crm/ui';
import { objectIcon } from '../object-icon.ts';
import classes from './record-mark.module.css';

interface RecordMarkProps {
  readonly object: Pick<CatalogObject, 'name' | 'icon'>;
  readonly title: string;
}

/** What stands before a record's name in a line: a company's letter, a person's initials, else its object's icon. */
export function RecordMark({ object, title }: RecordMarkProps) {
  if (object.name === 'company') return <CompanyMark name={title} size="sm" />;
  if (object.name === 'contact') return <Avatar name={title} hue="gray" decorative />;
  return (
    <span className={classes.icon}>
      <Icon name={objectIcon(object)} />
    </span>
  );
}
