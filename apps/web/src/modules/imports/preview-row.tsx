import type { FilePreview, ImportFile, PreviewRow, RowIssue, RowOutcome } from '@cross-crm/sdk';
import type { IconName } from '@cross-crm/ui';
import { Icon } from '@cross-crm/ui';
import { Popover } from '@mantine/core';
import type { CSSProperties } from 'react';
import { memo, useState } from 'react';
import { withValue } from './mapping.ts';
import type { PreviewColumn } from './preview-columns.ts';
import { cellAt, issueAt, reasonOf } from './preview-columns.ts';
import classes from './preview-table.module.css';
import { ValueChoices } from './value-fix.tsx';
import { useWizard } from './wizard-context.ts';

interface PreviewRowProps {
  readonly row: PreviewRow;
  readonly at: number;
  readonly columns: readonly PreviewColumn[];
  /** Shows what is there now beside what would be. */
  readonly both: boolean;
  readonly withReason: boolean;
  readonly preview: FilePreview;
  readonly style: CSSProperties;
}

const outcomes: Readonly<Record<RowOutcome, { readonly label: string; readonly icon: IconName; readonly tone: string }>> = {
  create: { label: 'Create', icon: 'plus', tone: 'pos' },
  update: { label: 'Update', icon: 'pencil', tone: 'acc' },
  unchanged: { label: 'Same', icon: 'check', tone: 'muted' },
  skip: { label: 'Skip', icon: 'close', tone: 'muted' },
  error: { label: 'Error', icon: 'alert', tone: 'neg' },
};

/** One row of a file and what it would do. */
export const PreviewRowPart = memo(function PreviewRowPart({ row, at, columns, both, withReason, preview, style }: PreviewRowProps) {
  const { label, icon, tone } = outcomes[row.outcome];
  const reason = reasonOf(row);
  return (
    <div
      className={`${classes.row} ${classes.line}`}
      role="row"
      aria-rowindex={at + 2}
      data-quiet={row.outcome === 'unchanged' || row.outcome === 'skip' ? '' : undefined}
      style={style}
    >
      <span role="rowheader" className={classes.no}>
        {row.row}
      </span>
      <span role="cell" className={`small ${tone} ${classes.result}`} title={reason || undefined}>
        <Icon name={icon} size={14} />
        {label}
        {reason && !withReason && <span className="sr">: {reason}</span>}
      </span>
      {withReason && (
        <span role="cell" className="cut neg" title={reason}>
          {reason}
        </span>
      )}
      {columns.map((column) => (
        <Cell key={column.key} row={row} column={column} both={both} preview={preview} />
      ))}
    </div>
  );
});

type CellProps = Pick<PreviewRowProps, 'row' | 'both' | 'preview'> & { readonly column: PreviewColumn };

function Cell({ row, column, both, preview }: CellProps) {
  const { file } = useWizard();
  const cell = cellAt(row, column);
  const issue = issueAt(row, column);
  const text = cell?.text ?? '';
  if (issue) return <BadCell text={text || (issue.value ?? '')} issue={issue} preview={preview} align={column.align} />;
  const before = both && cell?.changed && cell.before !== null ? cell.before : '';
  const look = cell?.changed ? classes.up : isMapped(file, column, text) ? classes.fixed : '';
  return (
    <span role="cell" className={`cut ${look} ${column.align === 'end' ? 'num' : ''}`} title={before ? `${before} → ${text}` : text}>
      {before && <s>{before}</s>}
      {cell?.isNew ? <NewRecord title={text} /> : text}
    </span>
  );
}

/** A linked record that the import will bring. */
function NewRecord({ title }: { readonly title: string }) {
  return (
    <span className={classes.newRecord}>
      <span className="cut">{title}</span>
      <span className={classes.new}>new</span>
    </span>
  );
}

/** Whether the text stands here because a value was mapped to it. */
const isMapped = (file: ImportFile, { column }: PreviewColumn, text: string): boolean =>
  file.values.some((value) => value.column === column && value.to === text);

interface BadCellProps {
  readonly text: string;
  readonly issue: RowIssue;
  readonly preview: FilePreview;
  readonly align: PreviewColumn['align'];
}

/** A cell that cannot be read: press it to say what it means, for all rows that share the value. */
function BadCell({ text, issue, preview, align }: BadCellProps) {
  const { file, change } = useWizard();
  const [opened, setOpened] = useState(false);
  const { column, value, message } = issue;
  const isFixable = column !== null && value !== null;
  const known = preview.problems.find((problem) => problem.column === column && problem.value === value);
  const problem = known ?? { value, message, rows: 1, choices: [] };
  const map = (to: string | null): void => {
    setOpened(false);
    if (isFixable) change(withValue(file, { column, from: value, to }));
  };
  return (
    <span role="cell" className={known?.suggestion ? classes.ask : classes.bad}>
      <Popover opened={opened} onChange={setOpened} position="bottom-start" width={268} trapFocus returnFocus>
        <Popover.Target>
          <button
            type="button"
            className={align === 'end' ? 'cut num' : 'cut'}
            title={message}
            aria-haspopup={isFixable ? 'dialog' : undefined}
            onClick={() => isFixable && setOpened(!opened)}
          >
            {text || 'Empty'}
            <span className="sr">. {message}</span>
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={`What “${value ?? ''}” means`}>
          <ValueChoices problem={problem} onMap={map} />
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}
