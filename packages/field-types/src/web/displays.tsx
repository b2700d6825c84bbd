import type { MouseEvent, ReactNode } from 'react';
import type { DisplayProps } from '../field-web.ts';
import classes from './display.module.css';

/** Text on one line, cut with an ellipsis and whole in its title. */
export function TextDisplay({ value }: DisplayProps<string>) {
  return (
    <span className={classes.cut} title={value}>
      {value}
    </span>
  );
}

/** Second-line text, such as addresses of all kinds. */
export function QuietText({ children, title }: { readonly children: ReactNode; readonly title?: string }) {
  return (
    <span className={classes.quiet} title={title}>
      {children}
    </span>
  );
}

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly title?: string;
  /** Plain text: in a table a press on an address edits it. */
  readonly inert: boolean;
}

/** A link that leaves the app. Not a tab stop of its own: the field around it is. */
export function OutsideLink({ href, children, title, inert }: OutsideLinkProps) {
  const outside = href.startsWith('http');
  if (inert) return <span title={title}>{children}</span>;
  return (
    <a
      className={classes.outside}
      href={href}
      title={title}
      tabIndex={-1}
      onClick={(event: MouseEvent) => event.stopPropagation()}
      {...(outside ? { target: '_blank', rel: 'noreferrer noopener' } : {})}
    >
      {children}
    </a>
  );
}

/** "+2" behind the first of several values. */
export function More({ count, title }: { readonly count: number; readonly title: string }) {
  return count > 0 ? (
    <span className={classes.more} title={title}>
      +{count}
    </span>
  ) : null;
}
