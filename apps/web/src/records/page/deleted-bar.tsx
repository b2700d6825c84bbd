import type { CatalogObject, CrossRecord } from '@cross-crm/sdk';
import { momentWords, useWords } from '@cross-crm/field-types/web';
import { Button, Icon } from '@cross-crm/ui';
import { useRestoreRecord } from '../../lib/mutations.ts';
import { titleOf } from '../../lib/record-title.ts';
import { noteDone } from '../../lib/undo.ts';
import classes from './head.module.css';

/** Says that the record is deleted, and offers to bring it back. */
export function DeletedBar({ object, record }: { readonly object: CatalogObject; readonly record: CrossRecord }) {
  const words = useWords();
  const { mutateAsync, isPending } = useRestoreRecord(object.plural);
  const name = object.label.toLowerCase();
  const restore = () => {
    mutateAsync({ id: record.id }).then(
      ({ batchId }) => noteDone(batchId, { strong: titleOf(object, record), text: 'restored' }),
      () => undefined,
    ); // the hook has said why
  };
  return (
    <div className={classes.bar} role="status">
      <Icon name="trash" size={14} />
      <span className="grow">
        This {name} was deleted{record.deletedAt === null ? '' : `, ${momentWords(record.deletedAt, words).toLowerCase()}`}.
      </span>
      {object.rights.delete && (
        <Button size="sm" busy={isPending} onClick={restore}>
          Restore {name}
        </Button>
      )}
    </div>
  );
}
