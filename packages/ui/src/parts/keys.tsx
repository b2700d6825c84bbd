import classes from './keys.module.css';

const signs: Readonly<Record<string, string>> = {
  Enter: '↵',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
};
const words: Readonly<Record<string, string>> = { '↵': 'Enter', '↑': 'Up', '↓': 'Down', '←': 'Left', '→': 'Right' };

export interface KeysProps {
  /** Keys parted by a blank: `Ctrl K`, `G D`, `Enter`. */
  readonly keys: string;
  /** The words beside it already say the key's meaning: hidden from screen readers. */
  readonly decorative?: boolean;
}

/** Key caps, as printed where an action is. */
export function Keys({ keys, decorative = false }: KeysProps) {
  return (
    <span className={classes.keys} aria-hidden={decorative || undefined}>
      {keys.split(' ').map((key, index) => (
        <Kbd key={`${key}${String(index)}`}>{key}</Kbd>
      ))}
    </span>
  );
}

/** One key cap. */
export function Kbd({ children }: { readonly children: string }) {
  const sign = signs[children] ?? children;
  return (
    <kbd className={classes.kbd} aria-label={words[sign]}>
      {sign}
    </kbd>
  );
}
