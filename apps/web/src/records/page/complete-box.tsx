import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { useRecordAction } from '../../lib/mutations.ts';
import { titleOf } from '../../lib/record-title.ts';
import { noteDone } from '../../lib/undo.ts';
import { TickBox } from '../list/tick-box.tsx';

interface CompleteBoxProps {
  readonly object: CatalogObject;
  readonly record: CrossRecord;
  /** The action that says it is done. */
  readonly action: string;
}

/** Ticks off something that is to be done. */
export function CompleteBox({ object, record, action }: CompleteBoxProps) {
  const { mutateAsync } = useRecordAction(object.plural);
  const title = titleOf(object, record);
  const complete = () => {
    mutateAsync({ id: record.id, action }).then(
      ({ batchId }) => noteDone(batchId, { strong: title, text: 'completed' }),
      () => undefined,
    ); // the hook has said why
  };
  return <TickBox checked={false} label={`Complete ${title}`} onTick={complete} />;
}
