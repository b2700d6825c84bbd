import { Icon } from '@cross-crm/ui';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import classes from './identity.module.css';

interface IdentityFrameProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** The page around what people meet before they are in: set-up, sign-in, an invitation. */
export function IdentityFrame({ title, lead, children }: IdentityFrameProps) {
  useEffect(() => {
    document.title = `${title} · Cross CRM`;
  }, [title]);
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <div className={classes.brand}>
          <span className={classes.mark}>
            <Icon name="plus" />
          </span>
          Cross CRM
        </div>
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
      </div>
    </main>
  );
}
