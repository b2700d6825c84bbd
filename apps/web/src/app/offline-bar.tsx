import { Icon } from '@cross-crm/ui';
import { useSyncExternalStore } from 'react';
import classes from './offline-bar.module.css';

/** Says that the network is gone, and what still works. */
export function OfflineBar() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <div className={classes.bar} role="status">
      <Icon name="alert" size={14} />
      Offline. What you have read still opens; nothing can be saved until the connection is back.
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
