import type { CatalogObject } from '@cross-crm/sdk';
import { ProblemNote, SidePanel, SkeletonRows, Button } from '@cross-crm/ui';
import { problemOf } from '../../lib/api.ts';
import { useRecord } from '../../lib/queries.ts';
import { titleOf } from '../../lib/record-title.ts';
import { DeletedBar } from './deleted-bar.tsx';
import { FieldPanel } from './field-panel.tsx';
import { RelatedPanel } from './related-panel.tsx';
import { TimelineView } from './timeline-view.tsx';
import { RecordFacts } from './record-head.tsx';
import classes from './peek.module.css';

interface PeekPanelProps {
  readonly object: CatalogObject;
  readonly id: string;
  onClose(): void;
  onOpen(id: string): void;
}

/** A record beside the list it stands in: its fields to edit, what it is connected with, and what happened. */
export function PeekPanel({ object, id, onClose, onOpen }: PeekPanelProps) {
  const { data: record, error, refetch } = useRecord(object.plural, id);
  const readOnly = record?.deletedAt != null;
  const open = (
    <Button tone="quiet" size="sm" icon="external" onClick={() => onOpen(id)}>
      Open
    </Button>
  );
  return (
    <SidePanel title={record === undefined ? object.label : titleOf(object, record)} onClose={onClose} actions={open}>
      {record === undefined &&
        (error === null ? (
          <SkeletonRows rows={8} widths={[90, 160]} />
        ) : (
          <ProblemNote onRetry={() => void refetch()}>{problemOf(error).message}</ProblemNote>
        ))}
      {record !== undefined && (
        <>
          {readOnly && <DeletedBar object={object} record={record} />}
          <RecordFacts object={object} record={record} />
          <div className={classes.part}>
            <FieldPanel object={object} record={record} readOnly={readOnly} />
          </div>
          <div className={classes.part}>
            <RelatedPanel object={object} record={record} asOf={undefined} readOnly={readOnly} />
          </div>
          <TimelineView object={object} id={id} show="all" asOf={undefined} readOnly={readOnly} />
        </>
      )}
    </SidePanel>
  );
}
