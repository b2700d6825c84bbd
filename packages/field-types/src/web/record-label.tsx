import type { MouseEvent } from 'react';
import { Avatar, CompanyMark, isHue, Tag } from '@cross-crm/ui';
import { useSearch } from './field-context.tsx';
import type { LinkOption, RecordMark } from './field-context.tsx';
import classes from './display.module.css';

/** A record's title behind its mark; a record with a colour of its own (a tag) looks like a tag. */
export function RecordLabel({ link, mark }: { readonly link: LinkOption; readonly mark: RecordMark }) {
  if (link.color !== undefined) return <Tag hue={isHue(link.color) ? link.color : 'gray'}>{link.title}</Tag>;
  return (
    <span className={classes.record}>
      {mark === 'circle' && <Avatar name={link.title} hue="gray" decorative />}
      {mark === 'person' && <Avatar name={link.title} decorative />}
      {mark === 'square' && <CompanyMark name={link.title} />}
      <span className={classes.cut} title={link.title}>
        {link.title}
      </span>
    </span>
  );
}

/** The same as a link to the record's page. It is no tab stop of its own: the cell around it is. */
export function RecordAnchor({ object, link }: { readonly object: string; readonly link: LinkOption }) {
  const search = useSearch();
  const follow = (event: MouseEvent) => {
    event.stopPropagation();
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    search.open(object, link.id);
  };
  return (
    <a className={classes.anchor} href={search.href(object, link.id)} tabIndex={-1} onClick={follow}>
      <RecordLabel link={link} mark={search.markOf(object)} />
    </a>
  );
}
