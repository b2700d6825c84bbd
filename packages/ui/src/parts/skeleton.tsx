import classes from './skeleton.module.css';

export interface SkeletonRowsProps {
  readonly rows?: number;
  /** Widths of the lines in a row, in px; the last one stands at the end. */
  readonly widths?: readonly number[];
  /** What is being loaded, for screen readers. */
  readonly label?: string;
}

/** The rows that will come, as grey lines; fades in after 150 ms, so that a fast answer never flickers. */
export function SkeletonRows({ rows = 8, widths = [14, 120, 90, 70, 56], label = 'Loading' }: SkeletonRowsProps) {
  return (
    <div className={classes.rows} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row} aria-hidden="true">
          {widths.map((width, column) => (
            <SkeletonLine key={column} width={width + ((row * 7 + column * 5) % 4) * (width > 20 ? 8 : 0)} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** One grey line. */
export function SkeletonLine({ width, height = 10 }: { readonly width: number | string; readonly height?: number }) {
  return <span className={classes.line} style={{ width, height }} />;
}
