import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Icon } from '../icons/icon.tsx';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import classes from './toaster.module.css';
import type { Toast } from './toasts.ts';
import { currentToast, dismissToast, subscribeToasts } from './toasts.ts';

const shownFor = 8000;

/** The one place of toasts: bottom left, one at a time, read out politely, problems at once. */
export function Toaster() {
  const toast = useSyncExternalStore(subscribeToasts, currentToast);
  return (
    <>
      <div role="status" aria-live="polite">
        {toast?.kind === 'done' && <ToastCard key={toast.id} toast={toast} />}
      </div>
      <div role="alert">{toast?.kind === 'problem' && <ToastCard key={toast.id} toast={toast} />}</div>
    </>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const { held, hold, release } = useCountdown(toast);
  const isProblem = toast.kind === 'problem';
  return (
    <div
      className={`${classes.toast} ${isProblem ? classes.problem : classes.done}`}
      data-held={held || undefined}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <span className={isProblem ? 'neg' : 'pos'}>
        <Icon name={isProblem ? 'alert' : 'check'} />
      </span>
      <span className={classes.words}>
        {toast.strong && <b className="b">{toast.strong} </b>}
        {toast.text}
      </span>
      <ToastActions toast={toast} />
    </div>
  );
}

function ToastActions({ toast }: { readonly toast: Toast }) {
  const { undo, action } = toast;
  const after = (run: () => void) => () => {
    dismissToast(toast.id);
    run();
  };
  return (
    <span className={classes.actions}>
      {action && (
        <Button tone="quiet" onClick={after(action.run)}>
          {action.label}
        </Button>
      )}
      {undo && (
        <Button tone="link" keys="Ctrl Z" onClick={after(undo)}>
          Undo
        </Button>
      )}
      {toast.kind === 'problem' && <IconButton small icon="close" label="Close" onClick={() => dismissToast(toast.id)} />}
    </span>
  );
}

/** Runs the 8 seconds of a toast down; pointing at it or focusing it stops the clock. */
function useCountdown(toast: Toast) {
  const [held, setHeld] = useState(false);
  const left = useRef(shownFor);
  useEffect(() => {
    if (held || toast.kind === 'problem') return;
    const since = Date.now();
    const timer = setTimeout(() => dismissToast(toast.id), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= Date.now() - since;
    };
  }, [held, toast]);
  return { held, hold: useCallback(() => setHeld(true), []), release: useCallback(() => setHeld(false), []) };
}
