import classes from './avatar.module.css';
import type { Hue } from './hue.ts';
import { hueOf, hueStyle } from './hue.ts';

export type MarkSize = 'xs' | 'sm' | 'md' | 'lg' | 'xl';

export interface AvatarProps {
  readonly name: string;
  /** 18, 20 (default), 24, 28 or 40 px. */
  readonly size?: MarkSize;
  /** `gray` for people who are contacts; colleagues get their own hue. */
  readonly hue?: Hue;
  /** Here right now. */
  readonly live?: boolean;
  /** The name stands beside it, so it is not said twice. */
  readonly decorative?: boolean;
}

/** A person's initials in a circle. */
export function Avatar({ name, size = 'sm', hue, live = false, decorative = false }: AvatarProps) {
  const meaning = decorative ? { 'aria-hidden': true } : ({ role: 'img', 'aria-label': name, title: name } as const);
  return (
    <span
      className={[classes.avatar, classes[size], live ? classes.live : null].filter(Boolean).join(' ')}
      style={hueStyle(hue ?? hueOf(name))}
      {...meaning}
    >
      {initialsOf(name)}
    </span>
  );
}

export interface CompanyMarkProps {
  readonly name: string;
  readonly size?: MarkSize;
  readonly hue?: Hue;
}

/** A company's first letter in a square; always beside its name. */
export function CompanyMark({ name, size = 'xs', hue }: CompanyMarkProps) {
  const letter = [...name.trim()][0]?.toUpperCase() ?? '';
  return (
    <span className={`${classes.mark} ${classes[size]}`} style={hueStyle(hue ?? hueOf(name))} aria-hidden="true">
      {letter}
    </span>
  );
}

/** First letters of the first and the last word: "Linnea Ostrovan" is LO. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
