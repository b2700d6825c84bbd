import { buttonClass, EmptyState } from '@cross-crm/ui';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import classes from './plain-page.module.css';

/** An address that leads nowhere, or to what this person may not see: both look the same. */
export function NotFoundPage() {
  useEffect(() => {
    document.title = 'Not found · Cross CRM';
  }, []);
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>Nothing is here</h1>
      <EmptyState
        actions={
          <Link to="/" className={buttonClass()}>
            Go to Home
          </Link>
        }
      >
        The address may be mistyped, the record may be deleted, or you may not have the right to see it.
      </EmptyState>
    </div>
  );
}

/** The same where there is no shell around it. */
export function OutsideNotFoundPage() {
  return (
    <main>
      <NotFoundPage />
    </main>
  );
}
