import type { ReactNode, RefObject } from 'react';
import { useEffect, useId, useRef } from 'react';
import { IconButton } from './icon-button.tsx';
import classes from './side-panel.module.css';

export interface SidePanelProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Beside the title: open in full, more. */
  readonly actions?: ReactNode;
  /** Fixed at the lower edge: the buttons of a form. */
  readonly footer?: ReactNode;
  /** Takes the focus when it opens; otherwise the panel itself does. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
}

/**
 * A panel of 480 px over the right of the page; the page beside it stays usable. Takes focus, gives it back to what
 * opened it, and closes with Escape.
 */
export function SidePanel({ title, onClose, children, actions, footer, initialFocus }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const titleId = useId();
  useBorrowedFocus(panel, initialFocus);
  return (
    <section
      ref={panel}
      className={classes.panel}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={classes.head}>
        <h2 id={titleId} className="grow cut">
          {title}
        </h2>
        {actions}
        <IconButton icon="close" label="Close" keys="Esc" onClick={onClose} />
      </header>
      <div className={classes.body}>{children}</div>
      {footer && <footer className={classes.foot}>{footer}</footer>}
    </section>
  );
}

/** Moves the focus in when the panel opens and back to where it was when it closes. */
function useBorrowedFocus(panel: RefObject<HTMLElement | null>, first?: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const inside = panel.current?.contains(before) ?? false;
    if (!inside) (first?.current ?? panel.current)?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [panel, first]);
}
