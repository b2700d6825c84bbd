import { fieldWebOf } from '@cross-crm/field-types/web';
import type { FilePreview, PreviewRow, PreviewRowKind } from '@cross-crm/sdk';
import { Button, buttonClass, ButtonBody, ProblemNote, SkeletonRows } from '@cross-crm/ui';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { problemOf } from '../../lib/api.ts';
import { usePreference } from '../../lib/preferences.ts';
import { useObject } from '../../lib/queries.ts';
import { errorsAddress, usePreviewRows } from './imports-queries.ts';
import classes from './preview-table.module.css';
import type { LookOf } from './preview-columns.ts';
import { previewColumns, previewWidths } from './preview-columns.ts';
import { PreviewRowPart } from './preview-row.tsx';
import { useWizard } from './wizard-context.ts';
import { figure } from './words.ts';

interface PreviewTableProps {
  readonly preview: FilePreview;
  readonly kind: PreviewRowKind;
  readonly onKind: (kind: PreviewRowKind) => void;
}

const rowHeight = 32;

/** Every row of the file with what it would do: what is there now, what would be, and why not. */
export function PreviewTable({ preview, kind, onKind }: PreviewTableProps) {
  const { file } = useWizard();
  const [shown, setShown] = usePreference<'both' | 'after'>('import.cells', 'both');
  const { rows, error, isPending, retry, more } = useRows(preview, kind);
  const lookOf = useLooks();
  const columns = useMemo(() => previewColumns(file, lookOf), [file, lookOf]);
  return (
    <>
      <TableBar
        preview={preview}
        kind={kind}
        onKind={onKind}
        both={shown === 'both'}
        onBoth={(both) => setShown(both ? 'both' : 'after')}
      />
      {error !== null && <ProblemNote onRetry={retry}>{problemOf(error).message}</ProblemNote>}
      {isPending && <SkeletonRows rows={8} widths={[24, 60, 120, 100, 80, 90]} />}
      {!isPending && (
        <Rows rows={rows} columns={columns} both={shown === 'both'} preview={preview} withReason={kind === 'error'} onMore={more} />
      )}
    </>
  );
}

/** How wide the fields of the file's object are, and on which side their values stand. */
function useLooks(): LookOf {
  const { file } = useWizard();
  const object = useObject(file.object ?? '');
  return useCallback(
    (path) => {
      const field = object?.fields.find(({ name }) => name === path.split('.')[0]);
      const { width, align } = fieldWebOf(field ?? { type: 'text' });
      return { width: Math.max(128, Math.min(width, 200)), align: path.includes('.') ? 'start' : align };
    },
    [object],
  );
}

function useRows(preview: FilePreview, kind: PreviewRowKind) {
  const { given, file } = useWizard();
  const query = usePreviewRows(given.id, file.name, kind, preview, given.status === 'previewed');
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const more = (): void => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  return { rows, error, isPending, retry: () => void refetch(), more };
}

interface TableBarProps extends PreviewTableProps {
  readonly both: boolean;
  readonly onBoth: (both: boolean) => void;
}

function TableBar({ preview, kind, onKind, both, onBoth }: TableBarProps) {
  const { given, file } = useWizard();
  const { create, update, unchanged, skip, error } = preview;
  const kinds: readonly (readonly [PreviewRowKind, string, number])[] = [
    ['all', 'All', create + update + unchanged + skip + error],
    ['changed', 'Changed', update],
    ['error', 'Errors', error],
  ];
  return (
    <div className={classes.bar}>
      <div className={classes.seg} role="group" aria-label="Which rows">
        {kinds.map(([each, label, count]) => (
          <button key={each} type="button" aria-pressed={each === kind} onClick={() => onKind(each)}>
            {label} {figure(count)}
          </button>
        ))}
      </div>
      <span className="grow" />
      <Button tone="quiet" size="sm" on={both} aria-pressed={both} onClick={() => onBoth(!both)}>
        Before and after
      </Button>
      {error > 0 && (
        <a href={errorsAddress(given.id, file.name)} download className={buttonClass({ tone: 'quiet', size: 'sm' })}>
          <ButtonBody icon="download">Errors as CSV</ButtonBody>
        </a>
      )}
    </div>
  );
}

interface RowsProps {
  /** Says in a column of its own why rows fail. */
  readonly withReason: boolean;
  readonly rows: readonly PreviewRow[];
  readonly columns: ReturnType<typeof previewColumns>;
  readonly both: boolean;
  readonly preview: FilePreview;
  readonly onMore: () => void;
}

function Rows({ rows, columns, both, preview, withReason, onMore }: RowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0;
  const isNear = last >= rows.length - 30;
  useEffect(() => {
    if (isNear) onMore();
  }, [isNear, onMore]);
  const { template, total } = previewWidths(columns, withReason);
  return (
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="table" aria-label="Rows" aria-rowcount={rows.length + 1}>
      <div className={`${classes.row} ${classes.head}`} role="row" style={{ gridTemplateColumns: template, minWidth: total }}>
        <span role="columnheader" className={classes.no}>
          <span className="sr">Row</span>
        </span>
        <span role="columnheader">Result</span>
        {withReason && <span role="columnheader">Why</span>}
        {columns.map(({ key, label, align }) => (
          <span key={key} role="columnheader" className={`cut ${align === 'end' ? 'num' : ''}`} title={label}>
            {label}
          </span>
        ))}
      </div>
      <div role="rowgroup" className={classes.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          const style = { gridTemplateColumns: template, minWidth: total, translate: `0 ${String(start)}px` };
          return (
            row && (
              <PreviewRowPart
                key={key}
                row={row}
                at={index}
                columns={columns}
                both={both}
                withReason={withReason}
                preview={preview}
                style={style}
              />
            )
          );
        })}
      </div>
      {rows.length === 0 && <p className={`muted ${classes.none}`}>No rows of this kind.</p>}
    </div>
  );
}
