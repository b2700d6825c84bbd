import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { closeOverlay } from '../lib/overlays.ts';
import classes from './overlay-dialog.module.css';

export interface OverlayDialogProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A dialog over the whole app. The browser's own: it keeps the focus inside, makes the page behind inert, closes with
 * Escape and gives the focus back.
 */
export function OverlayDialog({ label, className, children }: OverlayDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={[classes.dialog, className].filter(Boolean).join(' ')}
      onCancel={closeOverlay}
      onKeyDown={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.target === dialog.current && closeOverlay()}
    >
      {children}
    </dialog>
  );
}
