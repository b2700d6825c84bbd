import type { ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';
import { Button } from './button.tsx';
import classes from './notes.module.css';

export interface ProblemNoteProps {
  /** What happened, in a sentence. */
  readonly children: ReactNode;
  readonly onRetry?: () => void;
  /** In place of "Try again". */
  readonly action?: ReactNode;
}

/** A part that failed says so where it stands; the rest of the screen goes on. */
export function ProblemNote({ children, onRetry, action }: ProblemNoteProps) {
  return (
    <div className={classes.problem} role="alert">
      <span className="neg">
        <Icon name="alert" size={14} />
      </span>
      <span className="grow">{children}</span>
      {action ?? (onRetry && <RetryButton onRetry={onRetry} />)}
    </div>
  );
}

function RetryButton({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Button size="sm" onClick={onRetry}>
      Try again
    </Button>
  );
}
