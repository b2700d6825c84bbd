import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { IconName } from '../icons/icon-paths.ts';
import { Icon } from '../icons/icon.tsx';
import classes from './button.module.css';
import { Keys } from './keys.tsx';

/** `primary` is the one filled button of a screen; `quiet` has no edge until it is pointed at. */
export type ButtonTone = 'plain' | 'primary' | 'quiet' | 'link' | 'danger';
export type ButtonSize = 'md' | 'sm';

export interface ButtonLook {
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
  /** Pressed in: the chosen one of several, or an open menu's. */
  readonly on?: boolean;
}

/** The looks of a button, for what must be another element: a router's link. */
export function buttonClass({ tone = 'plain', size = 'md', on = false }: ButtonLook = {}, extra?: string): string {
  return [classes.button, classes[tone], classes[size], on ? classes.on : null, extra].filter(Boolean).join(' ');
}

export interface ButtonProps extends ComponentPropsWithRef<'button'>, ButtonLook {
  readonly icon?: IconName;
  /** Key that does the same, printed inside: `C`, `Ctrl Enter`. */
  readonly keys?: string;
  /** Waits for an answer: shows a spinner in place of the icon and takes no second press. */
  readonly busy?: boolean;
}

/** A button: a verb with its object. */
export function Button({ tone, size, on, icon, keys, busy = false, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-busy={busy || undefined}
      {...rest}
      onClick={busy ? undefined : rest.onClick}
      className={buttonClass({ tone, size, on }, className)}
    >
      <ButtonBody icon={icon} keys={keys} busy={busy}>
        {children}
      </ButtonBody>
    </button>
  );
}

interface BodyProps {
  readonly icon?: IconName | undefined;
  readonly keys?: string | undefined;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

/** Icon, words and key of a button, for a link that looks like one. */
export function ButtonBody({ icon, keys, busy = false, children }: BodyProps) {
  return (
    <>
      {busy ? <span className={classes.spinner} aria-hidden="true" /> : icon && <Icon name={icon} size={14} />}
      {children}
      {keys && <Keys keys={keys} decorative />}
    </>
  );
}
