import { Button, EmptyState } from '@cross-crm/ui';
import { useRouter } from '@tanstack/react-router';
import { problemOf } from '../lib/api.ts';
import classes from './plain-page.module.css';

/** A page that failed as a whole. */
export function ErrorPage({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={classes.page} role="alert">
      <h1 className={classes.title}>This page could not be shown</h1>
      <EmptyState actions={<Button onClick={retry}>Try again</Button>}>{problemOf(error).message}</EmptyState>
    </div>
  );
}
